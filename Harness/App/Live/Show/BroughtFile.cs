using System.Collections.Immutable;
using Gridlock.App.CommandLine;
using Gridlock.App.Duels;
using Gridlock.App.Puzzling;
using Gridlock.Puzzles;

namespace Gridlock.App.Live.Show;

/// <summary>A file of puzzles that are played one after the other.</summary>
internal sealed record BroughtFile(string Name, ImmutableArray<Puzzle> Puzzles)
{
    /// <summary>Puzzles that are taken from a file; more than an evening has room for.</summary>
    public const int MostPuzzles = 500;

    /// <exception cref="CommandFailure">One of the puzzles can not be read, or there is none.</exception>
    public static async Task<BroughtFile> ReadAsync(
        string name,
        PuzzleSource source,
        CancellationToken cancellationToken
    )
    {
        var puzzles = ImmutableArray.CreateBuilder<Puzzle>();
        await foreach (Puzzle puzzle in source.ReadAsync(cancellationToken))
        {
            puzzles.Add(puzzle);
            if (puzzles.Count == MostPuzzles)
            {
                break;
            }
        }
        return new BroughtFile(name, puzzles.ToImmutable());
    }

    /// <param name="number">From 1.</param>
    /// <exception cref="CommandFailure">There is no such puzzle.</exception>
    public PuzzleOrigin.Brought this[int number] =>
        number >= 1 && number <= Puzzles.Length
            ? new PuzzleOrigin.Brought(Name, Puzzles[number - 1])
            : throw CommandFailure.Misuse($"{Name} has no puzzle {number}; give 1 to {Puzzles.Length}.");
}
