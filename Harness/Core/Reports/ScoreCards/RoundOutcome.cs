namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>What became of an answer; only the first two say anything about being right.</summary>
public enum RoundOutcome
{
    Right,

    Wrong,

    Unreadable,

    /// <summary>The provider's doing; never counted.</summary>
    Failed,

    /// <summary>Nobody waited for it; never counted.</summary>
    Cancelled,
}
