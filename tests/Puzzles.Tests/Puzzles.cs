using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;

namespace Gridlock.Puzzles.Tests;

/// <summary>Generated puzzles for tests; the same text and size give the same puzzle.</summary>
internal static class Puzzles
{
    internal static Puzzle Generate(
        string seed,
        int rows,
        int columns,
        int conditions,
        int tiers = 3,
        Theme? theme = null
    ) =>
        new PuzzleGenerator().Generate(
            new PuzzleSpec(rows, columns, conditions, tiers, theme ?? new Museum()),
            Seed.Parse(seed)
        )
            is GenerationResult.Generated generated
            ? generated.Puzzle
            : throw new InvalidOperationException($"No {rows}x{columns} puzzle with {conditions} conditions.");
}
