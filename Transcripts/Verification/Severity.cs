namespace Gridlock.Transcripts.Verification;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; the evidence is as it was written.</summary>
    Note,

    /// <summary>The evidence is not what the writer wrote, or contradicts itself.</summary>
    Damage,
}
