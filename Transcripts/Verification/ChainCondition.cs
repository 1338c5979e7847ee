namespace Gridlock.Transcripts.Verification;

/// <summary>What the chain through the journal's lines says.</summary>
/// <param name="Present">False for a journal of a version that wrote none.</param>
/// <param name="FirstBroken">The first line that is not what was written there after the line before; null if all are.</param>
public sealed record ChainCondition(bool Present, long? FirstBroken)
{
    /// <summary>True if there is a chain and every line is in it.</summary>
    public bool Holds => Present && FirstBroken is null;
}
