using System.Collections.Immutable;
using Gridlock.Core.Judging.Answers;

namespace Gridlock.Core.Judging.Verification;

/// <summary>The answers of a match from round to round.</summary>
/// <param name="SettledAfter">The first round from which nothing changed any more, with at least one round behind it; null if the last round
/// changed the answer.</param>
/// <param name="Oscillates">True if an answer came back that had been given up.</param>
/// <param name="CanOscillate">False where there were too few rounds for that.</param>
public sealed record AnswerPath(int? SettledAfter, bool Oscillates, bool CanOscillate)
{
    private const int FewestToOscillate = 3;

    /// <summary>Null where an answer could not be read, or there is no verification round.</summary>
    public static AnswerPath? Of(MatchJudgement judgement)
    {
        ImmutableArray<Answer?> answers =
        [
            .. judgement.Rounds.Select(static round => (round as RoundJudgement.Judged)?.Reading.AnswerOrNull),
        ];
        if (answers.Length < 2 || answers.Contains(null))
        {
            return null;
        }
        int settled = answers.Length - 1;
        while (settled > 0 && answers[settled - 1] == answers[^1])
        {
            settled--;
        }
        bool oscillates = Enumerable
            .Range(2, Math.Max(0, answers.Length - 2))
            .Any(round => answers[round] != answers[round - 1] && answers[..(round - 1)].Contains(answers[round]));
        return new AnswerPath(
            settled < answers.Length - 1 ? settled : null,
            oscillates,
            answers.Length >= FewestToOscillate
        );
    }
}
