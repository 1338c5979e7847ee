using System.Collections.Immutable;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting.Cases;

namespace Gridlock.Core.Reports.Reporting.Figures;

/// <summary>What the answers of one moment, the first or the last, come to.</summary>
/// <param name="Right">Of all that count: not traps, and nothing that was lost to the provider.</param>
/// <param name="Outcomes">Of each outcome how many, traps among them; those that did not come up are left out.</param>
/// <param name="Found">Traps whose answer says what is amiss, of all traps that were answered readably.</param>
/// <param name="Invented">Traps to which an arrangement was given.</param>
public sealed record AnswerFigures(
    RateFigure Right,
    ImmutableArray<(CaseOutcome Outcome, int Cases)> Outcomes,
    RateFigure Found,
    RateFigure Invented
)
{
    /// <summary>Whether a case counts in the rate of right answers.</summary>
    public static bool Counts(ReportCase one, CaseOutcome outcome) =>
        !one.Puzzle.IsTrap && outcome != CaseOutcome.NotPlayed;

    public static AnswerFigures Of(IReadOnlyCollection<ReportCase> cases, Func<ReportCase, CaseOutcome> outcome) =>
        new(
            RateOf(cases, outcome),
            [
                .. Enum.GetValues<CaseOutcome>()
                    .Select(one => (one, cases.Count(each => outcome(each) == one)))
                    .Where(static one => one.Item2 > 0),
            ],
            Traps(cases, outcome, CaseOutcome.Found),
            Traps(cases, outcome, CaseOutcome.Invented)
        );

    public static RateFigure RateOf(IEnumerable<ReportCase> cases, Func<ReportCase, CaseOutcome> outcome) =>
        RateFigure.From(
            cases
                .Where(one => Counts(one, outcome(one)))
                .Select(one => (one.Puzzle.Cluster, outcome(one) == CaseOutcome.Right ? 1L : 0, 1L))
        );

    private static RateFigure Traps(
        IEnumerable<ReportCase> cases,
        Func<ReportCase, CaseOutcome> outcome,
        CaseOutcome wanted
    ) =>
        RateFigure.From(
            cases
                .Where(one => TrapTotals.IsOfTrap(outcome(one)))
                .Select(one => (one.Puzzle.Cluster, outcome(one) == wanted ? 1L : 0, 1L))
        );
}
