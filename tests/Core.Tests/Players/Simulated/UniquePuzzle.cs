using System.Collections.Concurrent;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;

namespace Gridlock.Core.Tests.Players.Simulated;

/// <summary>Generated three-tier puzzles of both themes, by size and number.</summary>
internal static class UniquePuzzle
{
    private static readonly ConcurrentDictionary<(Shape Shape, int Rows, int Columns, int Index), Puzzle> Drawn = new();

    internal static Puzzle Draw(int rows, int columns, int index, Shape shape = Shape.LineUp) =>
        Drawn.GetOrAdd((shape, rows, columns, index), key => Generate(key.Shape, key.Rows, key.Columns, key.Index));

    private static Puzzle Generate(Shape shape, int rows, int columns, int index)
    {
        int conditions = shape == Shape.Vault ? 5 : Math.Min(15, rows * columns / 2 - 2);
        Theme theme = ThemeCatalogue.All[index % ThemeCatalogue.All.Length];
        return new PuzzleGenerator().Generate(
            new PuzzleSpec(rows, columns, conditions, PuzzleSpec.MostTiers, theme) { Shape = shape },
            Seed.Parse($"{rows}x{columns}").Derive("unique", index)
        ) switch
        {
            GenerationResult.Generated generated => generated.Puzzle,
            GenerationResult.Refused refused => throw new InvalidOperationException(refused.Reason),
            _ => throw new InvalidOperationException(),
        };
    }
}
