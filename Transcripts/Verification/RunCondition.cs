namespace Gridlock.Transcripts.Verification;

/// <summary>What a verification says of a run as a whole.</summary>
public enum RunCondition
{
    /// <summary>Ended, sealed, and every byte as it was.</summary>
    Intact,

    /// <summary>Not ended or not sealed, as after a kill; all that is there is sound.</summary>
    Interrupted,

    /// <summary>Something was lost, changed or contradicts itself.</summary>
    Damaged,
}
