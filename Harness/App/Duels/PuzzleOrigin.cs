using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Core.Reports.Reporting.Reproduction;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;

namespace Gridlock.App.Duels;

/// <summary>Where the puzzle of a duel comes from.</summary>
internal abstract record PuzzleOrigin
{
    private PuzzleOrigin() { }

    /// <summary>Made for this duel.</summary>
    internal sealed record Fresh(PuzzleSpec Spec) : PuzzleOrigin;

    /// <summary>Read from a file, or from stdin.</summary>
    internal sealed record Brought(string File, Puzzle Puzzle) : PuzzleOrigin
    {
        /// <summary>The puzzle's own, so that a duel from the file goes as the duel that made the puzzle.</summary>
        public Seed UsualSeed => Seed.Parse(Puzzle.Seed.Length > 0 ? Puzzle.Seed : Puzzle.Id);
    }

    /// <summary>The arguments that ask for this puzzle again; null where it came from stdin.</summary>
    public string? Written(Puzzle played, Seed seed) =>
        this switch
        {
            Fresh fresh => SpecOptions.Written(fresh.Spec, played.Seed),
            Brought { File: PuzzleSource.StandardInput } => null,
            Brought brought => $"--puzzle {ShellWord.OfPath(brought.File)}"
                + ($"{seed}" == $"{brought.UsualSeed}" ? "" : $" --seed {seed}"),
            _ => throw new InvalidOperationException($"'{this}' is no origin."),
        };
}
