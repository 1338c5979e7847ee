using System.Collections.Immutable;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;

namespace Gridlock.Benchmarks.Survey.Judging;

/// <summary>Which puzzles a survey asks for: every size of every family in turn, the rest drawn from the seed.</summary>
internal static class SurveySpecs
{
    /// <summary>What can be asked for; a new shape or option joins the survey with a line here.</summary>
    private static readonly ImmutableArray<Func<SeededRandom, IEnumerable<PuzzleSpec>>> s_families =
    [
        random => EverySize(Shape.LineUp, random),
        random => EverySize(Shape.Vault, random),
    ];

    /// <summary>The number of specs after which every size of every family has had its turn.</summary>
    internal static int Round { get; } =
        s_families.Sum(static family => family(new SeededRandom(Seed.Parse("round"))).Count());

    /// <summary>So many specs, each with the seed of its puzzle; the same survey seed gives the same ones.</summary>
    internal static IEnumerable<(PuzzleSpec Spec, Seed Seed)> Draw(Seed survey, int count)
    {
        int index = 0;
        for (int round = 0; index < count; round++)
        {
            var random = new SeededRandom(survey.Derive("round", round));
            foreach (PuzzleSpec spec in s_families.SelectMany(family => family(random)).Take(count - index))
            {
                yield return (spec, survey.Derive("puzzle", index++));
            }
        }
    }

    private static IEnumerable<PuzzleSpec> EverySize(Shape shape, SeededRandom random) =>
        from rows in Enumerable.Range(Grid.LeastSide, Grid.MostSide - Grid.LeastSide + 1)
        from columns in Enumerable.Range(Grid.LeastSide, Grid.MostSide - Grid.LeastSide + 1)
        where Grid.SizeFlaw(shape, rows, columns) is null
        select new PuzzleSpec(
            rows,
            columns,
            random.Below(BaseConditionLimits.Most(shape, rows, columns) + 1),
            1 + random.Below(PuzzleSpec.MostTiers),
            ThemeCatalogue.All[random.Below(ThemeCatalogue.All.Length)]
        )
        {
            Shape = shape,
        };
}
