using System.Collections.Immutable;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Judging.Verification.Mentions;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Puzzles;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Judging.Verification;

/// <summary>Judges verification rounds on one puzzle against the truth about the very grid that each was to check.</summary>
internal sealed class CheckJudge(Puzzle puzzle, AnswerReader reader)
{
    private readonly Answer? _right = AnswerScorer.Right(puzzle);
    private readonly ConditionMentions _mentions = new(puzzle);

    /// <param name="own">The answer of the round before; null where it was unreadable.</param>
    /// <param name="after">Null where it is unreadable.</param>
    public RoundCheck Judge(int tier, RoundText.Answered text, Answer? own, Answer? after)
    {
        ImmutableArray<NumberedCondition> conditions = puzzle.ConditionsOf(tier);
        ImmutableArray<Verdict> verdicts = VerdictReader.Read(puzzle, tier, text.Answer, out string around);
        Answer? looked = text.Asked?.Grid is string rows ? Shown(rows) : own;
        // Of a claim that there is not one grid, no condition can hold or be violated.
        ImmutableArray<bool>? truth = looked is Answer.Allocation grid ? AnswerScorer.Truth(puzzle, tier, grid) : null;
        int claimed = text.Asked?.Condition is int number ? IndexOf(conditions, number) : -1;
        return new RoundCheck(
            RoundEffects.Between(own, after, _right),
            new VerificationScorecard(verdicts, truth is { } whole ? VerdictCounts.Of(verdicts, whole) : null)
            {
                Unprompted = truth is { } rest
                    ? VerdictCounts.Of(Without(verdicts, claimed), Without(rest, claimed))
                    : null,
                Unmentioned = Unmentioned(text, around, conditions, verdicts),
                Confidence = StatedConfidence.Read(text.Answer),
            }
        )
        {
            Style = StyleOf(text.Asked),
            CheckedIsRight = looked is null || _right is null ? null : looked == _right,
            IsRight = after is null || _right is null ? null : after == _right,
            IsKept = looked is null || after is null ? null : looked == after,
            Claim =
                claimed >= 0 && truth is { } known
                    ? new ClaimCheck(conditions[claimed].Number, !known[claimed], Believed(verdicts[claimed]))
                    : null,
        };
    }

    /// <summary>A style of a later version counts as a neutral check: what it says of the answer is judged all the same.</summary>
    private static VerificationStyle StyleOf(CheckAsked? asked) =>
        asked is not null && StyleWords.Read(asked.Style) is StyleReading.Read read
            ? read.Style
            : VerificationStyle.Usual;

    private Answer? Shown(string rows) => reader.Read($"{{\"grid\": {rows}}}", AnswerForm.Grid).AnswerOrNull;

    private Tally? Unmentioned(
        RoundText.Answered text,
        string around,
        ImmutableArray<NumberedCondition> conditions,
        ImmutableArray<Verdict> verdicts
    )
    {
        string seen = $"{text.Reasoning}\n{around}";
        if (text.HidesReasoning || !seen.Any(char.IsLetter))
        {
            return null;
        }
        NumberedCondition[] judged = [.. conditions.Where((_, index) => verdicts[index] != Verdict.Missing)];
        return new Tally(judged.Length - _mentions.Count(seen, judged), judged.Length);
    }

    private static bool? Believed(Verdict verdict) => verdict == Verdict.Missing ? null : verdict == Verdict.Violated;

    private static int IndexOf(ImmutableArray<NumberedCondition> conditions, int number)
    {
        for (int index = 0; index < conditions.Length; index++)
        {
            if (conditions[index].Number == number)
            {
                return index;
            }
        }
        return -1;
    }

    private static ImmutableArray<T> Without<T>(ImmutableArray<T> items, int index) =>
        index < 0 ? items : items.RemoveAt(index);
}
