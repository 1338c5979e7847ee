using System.Collections.Immutable;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Benchmarks.Survey.Judging;

/// <summary>Which puzzles a survey asks for: every size of both shapes once, then sizes by weight; base conditions, tiers, theme,
/// language, style and, now and then, a grade are drawn from the seed.</summary>
internal static class SurveySpecs
{
    /// <summary>What a size of so many cells weighs is 1 more than this divided by the square of its cells, rounded down.</summary>
    private const int WeightOfSmall = 5_000;
    private const int MostWeight = 50;

    /// <summary>Of so many specs of a size that grades are asked of, one asks for a grade: to find it takes much longer.</summary>
    private const int GradedOneOf = 100;
    private const int LeastGradedCells = 12;
    private const int MostGradedCells = 28;

    private static readonly ImmutableArray<(Shape Shape, int Rows, int Columns)> s_sizes =
    [
        .. from shape in Enum.GetValues<Shape>()
        from rows in Enumerable.Range(Grid.LeastSide, Grid.MostSide - Grid.LeastSide + 1)
        from columns in Enumerable.Range(Grid.LeastSide, Grid.MostSide - Grid.LeastSide + 1)
        where Grid.SizeFlaw(shape, rows, columns) is null
        select (shape, rows, columns),
    ];

    private static readonly ImmutableArray<(Shape Shape, int Rows, int Columns)> s_weighted =
    [
        .. s_sizes.SelectMany(static size => Enumerable.Repeat(size, Weight(size.Rows * size.Columns))),
    ];

    /// <summary>The number of specs after which every size of both shapes has had its turn.</summary>
    internal static int Round => s_sizes.Length;

    /// <summary>So many specs, each with the seed of its puzzle; the same survey seed gives the same ones.</summary>
    internal static IEnumerable<(PuzzleSpec Spec, Seed Seed)> Draw(Seed survey, int count)
    {
        for (int index = 0; index < count; index++)
        {
            var random = new SeededRandom(survey.Derive("spec", index));
            (Shape shape, int rows, int columns) =
                index < Round ? s_sizes[index] : s_weighted[random.Below(s_weighted.Length)];
            yield return (Draw(shape, rows, columns, random), survey.Derive("puzzle", index));
        }
    }

    private static int Weight(int cells) => Math.Min(MostWeight, 1 + (WeightOfSmall / (cells * cells)));

    private static PuzzleSpec Draw(Shape shape, int rows, int columns, SeededRandom random)
    {
        int most = BaseConditionLimits.Most(shape, rows, columns);
        var spec = new PuzzleSpec(
            rows,
            columns,
            random.Below(most + 1),
            1 + random.Below(PuzzleSpec.MostTiers),
            ThemeCatalogue.All[random.Below(ThemeCatalogue.All.Length)]
        )
        {
            Shape = shape,
            Phrasing = new Phrasing(Any<Language>(random), Any<WordingStyle>(random), random.Below(2) == 0),
        };
        bool graded =
            shape == Shape.LineUp
            && rows * columns is >= LeastGradedCells and <= MostGradedCells
            && Math.Min(rows, columns) > 2
            && random.Below(GradedOneOf) == 0;
        if (!graded)
        {
            return spec;
        }
        int grade = 1 + random.Below(PuzzleSpec.MostGrade);
        return spec with
        {
            BaseConditions = UsualCounts.BaseConditions(shape, rows, columns, grade),
            Tiers = UsualCounts.Tiers(grade),
            Grade = grade,
        };
    }

    private static T Any<T>(SeededRandom random)
        where T : struct, Enum => Enum.GetValues<T>()[random.Below(Enum.GetValues<T>().Length)];
}
