namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>A claim as it was read, before it is judged.</summary>
/// <param name="Cited">The numbers of the conditions that its sentence cites, as bits.</param>
/// <param name="Quote">Whether the text only repeats a condition: then it is no claim.</param>
internal readonly record struct Statement(Claim Claim, UInt128 Cited, Quote Quote)
{
    /// <summary>The item of the sentence that completed it.</summary>
    public int Item { get; init; }
}
