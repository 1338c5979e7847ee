using Gridlock.Core.Judging.Answers;

namespace Gridlock.Core.Judging;

/// <summary>Tells what a verification round did.</summary>
public static class RoundEffects
{
    /// <param name="before">Null where the answer was unreadable.</param>
    /// <param name="after">Null where the answer is unreadable.</param>
    /// <param name="solution">The one right answer.</param>
    public static RoundEffect Between(Answer? before, Answer? after, Answer solution) =>
        (before, after) switch
        {
            (null, null) => RoundEffect.StayedUnreadable,
            (null, _) => RoundEffect.BecameReadable,
            (_, null) => RoundEffect.BecameUnreadable,
            _ when before == after => after == solution ? RoundEffect.UnchangedRight : RoundEffect.UnchangedWrong,
            _ when after == solution => RoundEffect.Fixed,
            _ when before == solution => RoundEffect.Broke,
            _ => RoundEffect.ChangedStillWrong,
        };
}
