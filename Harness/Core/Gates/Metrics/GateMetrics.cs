using System.Collections.Immutable;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Gates.Metrics;

/// <summary>All that a gate can watch. A new one is a line here; cases that were measured before simply do not have it.</summary>
public static class GateMetrics
{
    public const string Accuracy = "accuracy";
    public const string Cost = "cost";

    public static ImmutableArray<GateMetric> All { get; } =
    [
        Share(Accuracy, "first answers that are right", true, 0.1, 0.2, static one => Right(one, one.First)),
        Share("final", "last answers that are right", true, 0.1, 0.2, static one => Right(one, one.Final)),
        Share("cells", "right cells of first answers", true, 0.05, 0.05, static one => Rate(one.Cells)),
        Share("format", "answers in the form that was asked for", true, 0.05, 0.05, Formal),
        Share("sensitivity", "violated conditions that a check finds", true, 0.1, 0.1, VerificationReading.Sensitivity),
        Share("breakRate", "right answers that a check turns wrong", false, 0.05, 0.05, VerificationReading.BreakRate),
        Share("traps", "puzzles without exactly one solution that are called that", true, 0.1, 0.2, Trapped),
        Share("loops", "calls that go round", false, 0.05, 0.05, Whole(Looping)),
        Amount("tokens", "tokens of all answers of a case", 0.2, static one => Totals(one).OutputTokens),
        Amount(Cost, "US dollars of a case", 0.2, static one => (double?)Totals(one).Cost),
        Amount("latency", "seconds of all calls of a case", 0.3, static one => Totals(one).Seconds) with
        {
            IsTime = true,
        },
    ];

    public static GateMetric? Find(string name) => All.FirstOrDefault(metric => metric.Name == name);

    private static GateMetric Share(
        string name,
        string meaning,
        bool higherIsBetter,
        double margin,
        double meanSquare,
        Func<JudgedCase, double?> read
    ) => new(name, meaning, IsAmount: false, higherIsBetter, margin, meanSquare, read);

    private static GateMetric Amount(string name, string meaning, double margin, Func<JudgedCase, double?> read) =>
        new(name, meaning, IsAmount: true, HigherIsBetter: false, margin, 0.02, Whole(read));

    /// <summary>A case that broke off at the provider took less than it would have.</summary>
    private static Func<JudgedCase, double?> Whole(Func<JudgedCase, double?> read) =>
        one => MeasuredCase.BreaksOff(one) ? null : read(one);

    private static double? Right(JudgedCase one, CaseOutcome outcome) =>
        outcome switch
        {
            _ when one.Puzzle?.Trap is not null => null,
            CaseOutcome.Right => 1,
            CaseOutcome.Wrong or CaseOutcome.Unreadable or CaseOutcome.Looped => 0,
            _ => null,
        };

    private static double? Rate(Tally? tally) => tally is { Of: > 0 } cells ? (double)cells.Hits / cells.Of : null;

    private static double? Formal(JudgedCase one) =>
        one.FirstRound is { } round
            ? round.Reading is AnswerReading.Strict
                ? 1
                : 0
            : null;

    private static double? Trapped(JudgedCase one) =>
        !TrapTotals.IsOfTrap(one.First) ? null
        : one.First == CaseOutcome.Found ? 1
        : 0;

    private static double? Looping(JudgedCase one) =>
        LoopTally.Of(Answers(one), one.Judgement, one.Claimed) is { Calls: > 0 } tally
            ? (double)tally.Looping / tally.Calls
            : null;

    private static CallTotals Totals(JudgedCase one) => CallTotals.Of([Answers(one)]);

    /// <summary>Without the attempts that failed at the provider before the one that counts.</summary>
    private static MatchRecord Answers(JudgedCase one) =>
        one.Record with
        {
            Rounds = [.. one.Record.Rounds.Select(static round => round with { Attempts = [round.Call] })],
        };
}
