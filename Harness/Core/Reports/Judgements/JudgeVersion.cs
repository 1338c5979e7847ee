using System.Collections.Immutable;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>Which judge it is: the number goes up, with a sentence, whenever the same evidence may be judged otherwise than before.</summary>
public static class JudgeVersion
{
    /// <summary>What each version judges otherwise than the one before; the first is version 1.</summary>
    public static ImmutableArray<string> Changes { get; } =
    [
        "The first judge.",
        "Verification is judged by style, against the arrangement that a round shows; the outcomes of traps are apart from right and wrong; "
            + "a stated confidence is no odd member of an answer; verdicts in German and Spanish words are read.",
        "Returns to refuted arrangements that a text only tells of in words count as loops.",
    ];

    public static int Current => Changes.Length;

    /// <summary>The sentences of all versions after one and up to another.</summary>
    public static IEnumerable<string> Between(int after, int upTo) =>
        Changes.Take(upTo).Skip(Math.Max(0, after)).Select((change, index) => $"judge {after + 1 + index}: {change}");
}
