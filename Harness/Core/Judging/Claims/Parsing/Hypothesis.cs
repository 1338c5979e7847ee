namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>An open assumption.</summary>
internal struct Hypothesis
{
    public HypothesisKind Kind;

    /// <summary>What is assumed, once it is said; -1 before.</summary>
    public int Artifact;

    /// <summary>The positions that the assumption leaves to the artifact.</summary>
    public ulong Allowed;

    /// <summary>The sentence that opened it.</summary>
    public long Sentence;

    /// <summary>The line that opened it.</summary>
    public long Line;

    /// <summary>It ended with a colon, so that what it assumes stands in the lines below.</summary>
    public bool Announced;
}
