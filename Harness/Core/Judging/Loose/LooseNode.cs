namespace Gridlock.Core.Judging.Loose;

/// <summary>A value of almost-JSON.</summary>
internal abstract record LooseNode
{
    private LooseNode() { }

    /// <summary>False where the text ended inside this value.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Anything that is not a container, as it would be shown: a text, a number, true, null.</summary>
    public sealed record Word(string Value, bool IsText) : LooseNode;

    public sealed record List(IReadOnlyList<LooseNode> Items) : LooseNode;

    /// <param name="Members">In the order of the text; a key may stand twice.</param>
    public sealed record Map(IReadOnlyList<KeyValuePair<string, LooseNode>> Members) : LooseNode;
}
