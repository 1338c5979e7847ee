using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Reports.Judgements;

namespace Gridlock.Core.Reports.Exports;

/// <summary>The table "rounds": a row a round; round 0 is the solve round.</summary>
internal static class RoundColumns
{
    public static IReadOnlyList<Column<RoundRow>> All { get; } =
    [
        new("case", row => row.Case.Judged.Record.Id),
        new("puzzle", row => row.Case.Judged.Record.Start.Puzzle),
        new("player", row => row.Case.Judged.Record.Start.Player),
        new("simulated", row => row.Case.Judged.Record.Start.Simulated),
        new("tier", row => row.Case.Judged.Record.Start.Tier),
        new("repeat", row => row.Case.Repeat),
        new("round", row => row.Judgement.Round),
        new("outcome", row => JudgedCase.OutcomeOf(row.Judgement).Word()),
        new("reading", Reading),
        new("forgiven", row => string.Join(' ', Leniencies.In(row.Card.Forgiven ?? Leniency.None))),
        new("reason", row => row.Card.Reason),
        new("answer", Answered),
        new("cells", row => (row.Judgement as RoundJudgement.Judged)?.Cells?.Hits),
        new("conditions", row => row.Card.Score?.Conditions?.Hits),
        new("violated", row => row.Card.Score is { } score ? string.Join(' ', score.Violated) : null),
        new("effect", row => row.Card.Effect is { } effect ? Leniencies.Camel($"{effect}") : null),
        new("hits", row => row.Card.Verdicts?.Hits),
        new("misses", row => row.Card.Verdicts?.Misses),
        new("falseAlarms", row => row.Card.Verdicts?.FalseAlarms),
        new("correctHolds", row => row.Card.Verdicts?.CorrectHolds),
        new(
            "withoutVerdict",
            row => row.Card.Verdicts?.ViolatedWithoutVerdict + row.Card.Verdicts?.HoldingWithoutVerdict
        ),
        new("style", row => row.Check?.Style.ToString()),
        new("claimed", row => row.Check?.Claim?.Condition),
        new("claimIsTrue", row => row.Check?.Claim?.IsTrue),
        new("claimIsBelieved", row => row.Check?.Claim?.IsBelieved),
        new("checkedIsRight", row => row.Check?.CheckedIsRight),
        new("isRight", row => row.Check?.IsRight),
        new("unmentioned", row => row.Check?.Scorecard.Unmentioned?.Hits),
        new("confidence", row => row.Check?.Scorecard.Confidence),
    ];

    private static string? Reading(RoundRow row) =>
        (row.Judgement as RoundJudgement.Judged)?.Reading switch
        {
            AnswerReading.Strict => "strict",
            AnswerReading.Lenient => "lenient",
            AnswerReading.Unreadable unreadable => Leniencies.Camel($"{unreadable.Reason}"),
            _ => null,
        };

    private static string? Answered(RoundRow row) =>
        row.Card.Answer switch
        {
            Answer.Allocation => "grid",
            Answer.NoSolution => "noSolution",
            Answer.MoreThanOne => "moreThanOne",
            _ => null,
        };
}
