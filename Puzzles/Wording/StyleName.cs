using System.Collections.Immutable;

namespace Gridlock.Puzzles.Wording;

/// <summary>A wording style's word in a puzzle's JSON and on the command line.</summary>
public static class StyleName
{
    /// <summary>In the order of <see cref="WordingStyle"/>.</summary>
    public static ImmutableArray<string> All { get; } = ["plain", "formal", "spoken"];

    public static string Of(WordingStyle style) => All[(int)style];

    /// <summary>Null if there is no style of this name.</summary>
    public static WordingStyle? Find(string name) =>
        All.IndexOf(name) is >= 0 and int index ? (WordingStyle)index : null;
}
