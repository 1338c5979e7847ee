using System.Collections.Immutable;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.StyleCards;

namespace Gridlock.Core.Reports.Reporting.Figures;

/// <summary>One player's figures over all runs of a report.</summary>
/// <param name="Puzzles">Clusters: a puzzle with its tiers and twins is one.</param>
/// <param name="Served">The models that the provider says answered, in the order of the alphabet.</param>
/// <param name="Cells">Right cells of all cells, of first answers.</param>
/// <param name="Conditions">Conditions that hold of all conditions, of first answers that are arrangements.</param>
/// <param name="Loops">Calls with a loop, of all calls with any text.</param>
/// <param name="LoopKinds">By word: how many calls began with it, or how many matches went so across rounds.</param>
/// <param name="CutCalls">Calls that were cut off for a loop.</param>
/// <param name="OutputTokens">A case's, over all its calls, of the cases that reported any.</param>
/// <param name="Seconds">A case's, over all its calls.</param>
/// <param name="Worst">The rate of right first answers if every case that is lost had been wrong.</param>
/// <param name="Best">The same if every one had been right.</param>
public sealed record PlayerFigures(
    ReportPlayer Player,
    int Cases,
    int Puzzles,
    ImmutableArray<string> Served,
    AnswerFigures First,
    AnswerFigures Final,
    RateFigure Cells,
    RateFigure Conditions,
    RateFigure Loops,
    ImmutableSortedDictionary<string, int> LoopKinds,
    int CutCalls,
    ImmutableArray<Transitions> Checks,
    MeanFigure OutputTokens,
    MeanFigure Seconds,
    CostFigure Cost,
    double? Worst,
    double? Best
)
{
    /// <summary>Of its verification rounds.</summary>
    public PlayerStyles Styles { get; init; } = new();

    /// <summary>Cases without a first answer, for a reason that is not the player's.</summary>
    public int Lost =>
        Cases - First.Outcomes.Where(static one => one.Outcome != CaseOutcome.NotPlayed).Sum(static one => one.Cases);

    public static PlayerFigures Of(
        ReportPlayer player,
        IReadOnlyCollection<ReportCase> cases,
        IEnumerable<string> served
    )
    {
        var first = AnswerFigures.Of(cases, static one => one.First);
        double lost = cases.Count(static one => one.First == CaseOutcome.NotPlayed && !one.Puzzle.IsTrap);
        double all = first.Right.Of + lost;
        return new PlayerFigures(
            player,
            cases.Count,
            cases.Select(static one => one.Puzzle.Cluster).Distinct().Count(),
            [.. served.Distinct().Order(StringComparer.Ordinal)],
            first,
            AnswerFigures.Of(cases, static one => one.Final),
            Share(cases, static one => one.Cells),
            Share(cases, static one => one.Conditions),
            RateFigure.From(cases.Select(static one => (one.Puzzle.Cluster, (long)one.LoopingCalls, (long)one.Calls))),
            cases
                .SelectMany(static one => one.LoopKinds)
                .CountBy(static kind => kind)
                .ToImmutableSortedDictionary(
                    static kind => kind.Key,
                    static kind => kind.Value,
                    StringComparer.Ordinal
                ),
            cases.Sum(static one => one.CutCalls),
            Transitions.Of(cases),
            MeanFigure.From(
                cases
                    .Where(static one => one.OutputTokens is not null)
                    .Select(static one => (one.Puzzle.Cluster, (double)one.OutputTokens!.Value))
            ),
            MeanFigure.From(
                cases.Where(static one => one.Calls > 0).Select(static one => (one.Puzzle.Cluster, one.Seconds))
            ),
            CostFigure.Of(cases),
            all == 0 ? null : first.Right.Count / all,
            all == 0 ? null : (first.Right.Count + lost) / all
        );
    }

    private static RateFigure Share(IEnumerable<ReportCase> cases, Func<ReportCase, Tally?> part) =>
        RateFigure.From(
            cases
                .Where(one => !one.Puzzle.IsTrap && part(one) is not null)
                .Select(one => (one.Puzzle.Cluster, (long)part(one)!.Value.Hits, (long)part(one)!.Value.Of))
        );
}
