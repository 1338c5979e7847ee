namespace Gridlock.Core.Reports.Judgements;

/// <summary>What became of a case; those of traps are never counted with them.</summary>
public enum CaseOutcome
{
    Right,

    Wrong,

    Unreadable,

    /// <summary>The provider failed, the call was stopped, or the evidence is lost; never counted.</summary>
    NotPlayed,

    /// <summary>The player went round and was cut off; counted as not right, for it is the player's own doing.</summary>
    Looped,

    /// <summary>Of a trap, as are all that follow: its answer says what is amiss.</summary>
    Found,

    /// <summary>A trap's answer is an arrangement.</summary>
    Invented,

    /// <summary>A trap's answer says that there is no solution where there are several, or the other way round.</summary>
    Mistook,

    /// <summary>A trap's answer is no arrangement and says nothing of one.</summary>
    GaveUp,
}
