namespace Gridlock.Core.Judging.Loose;

/// <summary>What came of reading almost-JSON from some place in a text.</summary>
internal abstract record LooseParse
{
    private LooseParse() { }

    /// <param name="Start">Where the value begins in the text.</param>
    /// <param name="End">Just behind the value, or the end of the text where that came first.</param>
    /// <param name="IsStandard">True if RFC 8259 allows every character of it.</param>
    public sealed record Read(LooseNode Root, int Start, int End, bool IsStandard) : LooseParse;

    /// <param name="At">The first character that fits nothing.</param>
    /// <param name="Before">The value as far as it went; null if nothing did.</param>
    public sealed record Malformed(int At, LooseNode? Before) : LooseParse;
}
