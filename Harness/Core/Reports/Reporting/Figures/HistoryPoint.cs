using System.Collections.Immutable;
using Gridlock.Core.Reports.Reporting.Cases;

namespace Gridlock.Core.Reports.Reporting.Figures;

/// <summary>One player in one run, beside its other runs.</summary>
/// <param name="Run">The run's place in the report.</param>
/// <param name="Served">The models that the provider says answered in it.</param>
public sealed record HistoryPoint(
    int Run,
    ReportPlayer Player,
    ImmutableArray<string> Served,
    int Cases,
    int Puzzles,
    RateFigure First,
    RateFigure Final,
    MeanFigure OutputTokens
)
{
    /// <summary>By player in the report's order, then by run; only players of several runs have a history.</summary>
    public static ImmutableArray<HistoryPoint> All(
        IReadOnlyList<ReportPlayer> players,
        IReadOnlyList<ReportRun> runs,
        IReadOnlyList<ReportCase> cases
    )
    {
        ILookup<(ReportPlayer, int), ReportCase> own = cases.ToLookup(static one => (one.Player, one.Run));
        return
        [
            .. from player in players
            let played = runs.Where(run => own.Contains((player, run.Place))).ToArray()
            where played.Length > 1
            from run in played
            select Of(run, player, [.. own[(player, run.Place)]]),
        ];
    }

    private static HistoryPoint Of(ReportRun run, ReportPlayer player, ReportCase[] cases) =>
        new(
            run.Place,
            player,
            run.Served.GetValueOrDefault(player, []),
            cases.Length,
            cases.Select(static one => one.Puzzle.Cluster).Distinct().Count(),
            AnswerFigures.RateOf(cases, static one => one.First),
            AnswerFigures.RateOf(cases, static one => one.Final),
            MeanFigure.From(
                cases
                    .Where(static one => one.OutputTokens is not null)
                    .Select(static one => (one.Puzzle.Cluster, (double)one.OutputTokens!.Value))
            )
        );
}
