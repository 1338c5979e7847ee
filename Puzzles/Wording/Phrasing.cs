namespace Gridlock.Puzzles.Wording;

/// <summary>How a puzzle's sentences are worded; the logic is the same for each.</summary>
/// <param name="NumberWords">Whether counts and totals are written as words, where they are small.</param>
public sealed record Phrasing(Language Language, WordingStyle Style, bool NumberWords)
{
    /// <summary>English, plain, with digits.</summary>
    public static Phrasing Usual { get; } = new(Language.English, WordingStyle.Plain, false);
}
