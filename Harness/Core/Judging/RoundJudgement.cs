using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Judging.Verification;

namespace Gridlock.Core.Judging;

/// <summary>The judge's word on one round.</summary>
public abstract record RoundJudgement
{
    private RoundJudgement(int round) => Round = round;

    /// <summary>0 is the solve round.</summary>
    public int Round { get; }

    /// <param name="Score">Null where the answer is unreadable.</param>
    /// <param name="Check">Null in the solve round.</param>
    public sealed record Judged(int Round, AnswerReading Reading, Score? Score, RoundCheck? Check)
        : RoundJudgement(Round)
    {
        /// <summary>Cells that are right, of all cells; of an unreadable answer those that it states beyond doubt. Null for a trap.</summary>
        public Tally? Cells { get; init; }

        /// <summary>True where the puzzle is meant to have no solution, or several.</summary>
        public bool IsTrap { get; init; }
    }

    /// <summary>The provider failed or the caller gave up, which never enters accuracy; or the player went round and was cut off.</summary>
    /// <param name="Class">As in the journal's "call.failed"; "looped" where a loop was the reason.</param>
    public sealed record NotJudged(int Round, string Class, string Message) : RoundJudgement(Round)
    {
        /// <summary>The player's own doing, so that it counts as an answer that is not right.</summary>
        public bool IsLooped => Class == RoundTexts.Looped;
    }
}
