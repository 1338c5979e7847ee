using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Judging.Verification;

namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>One round of one tier.</summary>
/// <param name="Round">0 is the solve round.</param>
/// <param name="Score">Null unless right or wrong.</param>
/// <param name="Forgiven">None for an answer that was read strictly; null for one that was not read.</param>
/// <param name="Reason">Why the answer is unreadable, or why there is none; otherwise null.</param>
/// <param name="Effect">Null in the solve round, and where there was no answer.</param>
/// <param name="Verdicts">Null in the solve round, and where there is no truth to compare with.</param>
public sealed record RoundCard(
    int Round,
    RoundOutcome Outcome,
    Score? Score,
    Leniency? Forgiven,
    string? Reason,
    RoundEffect? Effect,
    VerdictCounts? Verdicts
)
{
    /// <summary>What was answered; null for an answer that was not read.</summary>
    public Answer? Answer { get; init; }

    private static readonly string[] NobodyWaited = ["cancelled", "interrupted"];

    public static RoundCard Of(RoundJudgement judgement) =>
        judgement switch
        {
            RoundJudgement.Judged judged => Of(judged),
            RoundJudgement.NotJudged failed => new RoundCard(
                failed.Round,
                failed.IsLooped ? RoundOutcome.Looped
                    : NobodyWaited.Contains(failed.Class) ? RoundOutcome.Cancelled
                    : RoundOutcome.Failed,
                null,
                null,
                $"{failed.Class}: {failed.Message}",
                null,
                null
            ),
            _ => throw new ArgumentException($"{judgement} is no judgement.", nameof(judgement)),
        };

    private static RoundCard Of(RoundJudgement.Judged judged) =>
        new(
            judged.Round,
            judged.Score is null ? RoundOutcome.Unreadable
                : judged.Score.IsExact ? RoundOutcome.Right
                : RoundOutcome.Wrong,
            judged.Score,
            judged.Reading switch
            {
                AnswerReading.Strict => Leniency.None,
                AnswerReading.Lenient lenient => lenient.Forgiven,
                _ => null,
            },
            (judged.Reading as AnswerReading.Unreadable)?.Sentence,
            judged.Check?.Effect,
            judged.Check?.Scorecard.Counts
        )
        {
            Answer = judged.Reading.AnswerOrNull,
        };
}
