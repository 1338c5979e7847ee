using System.Collections.Concurrent;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Tests.Players.Simulated;

/// <summary>Generated three-tier puzzles of both themes, by size and number.</summary>
internal static class UniquePuzzle
{
    private static readonly ConcurrentDictionary<
        (int Rows, int Columns, int Index, Shape Shape, Language Language),
        Puzzle
    > Drawn = new();

    internal static Puzzle Draw(
        int rows,
        int columns,
        int index,
        Shape shape = Shape.LineUp,
        Language language = Language.English
    ) =>
        Drawn.GetOrAdd(
            (rows, columns, index, shape, language),
            key => Generate(key.Rows, key.Columns, key.Index, key.Shape, key.Language)
        );

    private static Puzzle Generate(int rows, int columns, int index, Shape shape, Language language)
    {
        int conditions = shape == Shape.Vault ? 5 : Math.Min(15, rows * columns / 2 - 2);
        Theme theme = ThemeCatalogue.All[index % ThemeCatalogue.All.Length];
        return new PuzzleGenerator().Generate(
            new PuzzleSpec(rows, columns, conditions, PuzzleSpec.MostTiers, theme)
            {
                Shape = shape,
                Phrasing = Phrasing.Usual with { Language = language },
            },
            Seed.Parse($"{rows}x{columns}").Derive("unique", index)
        ) switch
        {
            GenerationResult.Generated generated => generated.Puzzle,
            GenerationResult.Refused refused => throw new InvalidOperationException(refused.Reason),
            _ => throw new InvalidOperationException(),
        };
    }
}
