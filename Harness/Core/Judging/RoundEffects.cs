using Gridlock.Core.Judging.Answers;

namespace Gridlock.Core.Judging;

/// <summary>Tells what a verification round did.</summary>
public static class RoundEffects
{
    /// <param name="before">Null where the answer was unreadable.</param>
    /// <param name="after">Null where the answer is unreadable.</param>
    /// <param name="right">The one right answer; null where none is known, and then none is right.</param>
    public static RoundEffect Between(Answer? before, Answer? after, Answer? right) =>
        (before, after) switch
        {
            (null, null) => RoundEffect.StayedUnreadable,
            (null, _) => RoundEffect.BecameReadable,
            (_, null) => RoundEffect.BecameUnreadable,
            _ when before == after => after == right ? RoundEffect.UnchangedRight : RoundEffect.UnchangedWrong,
            _ when after == right => RoundEffect.Fixed,
            _ when before == right => RoundEffect.Broke,
            _ => RoundEffect.ChangedStillWrong,
        };
}
