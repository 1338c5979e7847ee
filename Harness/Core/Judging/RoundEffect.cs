namespace Gridlock.Core.Judging;

/// <summary>What a verification round did to the answer of the round before.</summary>
public enum RoundEffect
{
    /// <summary>Wrong before, right now.</summary>
    Fixed,

    /// <summary>Right before, wrong now.</summary>
    Broke,

    UnchangedRight,

    UnchangedWrong,

    /// <summary>Wrong before, and wrong in another way now.</summary>
    ChangedStillWrong,

    /// <summary>Unreadable before; whether it is right now, the round's score says.</summary>
    BecameReadable,

    /// <summary>Readable before, right or wrong.</summary>
    BecameUnreadable,

    StayedUnreadable,
}
