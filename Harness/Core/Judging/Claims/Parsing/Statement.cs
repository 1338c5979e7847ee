namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>A claim as it was read, before it is judged.</summary>
/// <param name="Cited">The numbers of the conditions that its sentence cites, as bits.</param>
/// <param name="Quoted">True where the text only repeats a condition: known from now on, but no claim.</param>
internal readonly record struct Statement(Claim Claim, UInt128 Cited, bool Quoted)
{
    /// <summary>The item of the sentence that completed it.</summary>
    public int Item { get; init; }
}
