using System.Collections.Immutable;
using Gridlock.Core.Reports.Reporting.Cases;

namespace Gridlock.Core.Reports.Reporting.Figures;

/// <summary>The same figure by tier, by size and by grade; traps are in none of them.</summary>
public sealed record Slices(ImmutableArray<Slice> Tiers, ImmutableArray<Slice> Sizes, ImmutableArray<Slice> Grades)
{
    public static Slices Of(IReadOnlyList<ReportPlayer> players, IReadOnlyList<ReportCase> cases)
    {
        ReportCase[] counted = [.. cases.Where(static one => !one.Puzzle.IsTrap)];
        return new Slices(
            By(players, counted, static one => (one.Tier, $"tier {one.Tier}")),
            By(players, counted, static one => ((one.Rows * one.Columns, one.IsVault, one.Rows), one.Size)),
            By(
                players,
                counted.Where(static one => one.Puzzle.Grade is not null),
                static one => (one.Grade!.Value, $"grade {one.Grade}")
            )
        );
    }

    private static ImmutableArray<Slice> By<T>(
        IReadOnlyList<ReportPlayer> players,
        IEnumerable<ReportCase> cases,
        Func<ReportPuzzle, (T Order, string Name)> part
    ) =>
        [
            .. cases
                .GroupBy(one => part(one.Puzzle))
                .OrderBy(static slice => slice.Key.Order)
                .Select(slice => new Slice(
                    slice.Key.Name,
                    slice.Select(static one => one.Puzzle.Cluster).Distinct().Count(),
                    RatesOf(players, slice)
                )),
        ];

    private static ImmutableArray<RateFigure> RatesOf(
        IReadOnlyList<ReportPlayer> players,
        IEnumerable<ReportCase> cases
    )
    {
        ILookup<ReportPlayer, ReportCase> own = cases.ToLookup(static one => one.Player);
        return [.. players.Select(player => AnswerFigures.RateOf(own[player], static one => one.First))];
    }
}
