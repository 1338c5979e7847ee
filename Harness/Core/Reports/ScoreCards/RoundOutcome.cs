namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>What became of an answer.</summary>
public enum RoundOutcome
{
    Right,

    Wrong,

    Unreadable,

    /// <summary>The provider's doing; never counted.</summary>
    Failed,

    /// <summary>Nobody waited for it; never counted.</summary>
    Cancelled,

    /// <summary>The budget did not reach for it; never counted.</summary>
    Unaffordable,

    /// <summary>The player went round and was cut off; counted as not right.</summary>
    Looped,
}
