using System.Collections.Immutable;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Imports;

/// <summary>What a foreign puzzle calls its columns.</summary>
internal sealed record ColumnWords(ImmutableArray<string> Names, PlaceNoun Noun)
{
    public static ColumnWords Numbered(PlaceNoun noun, int count) =>
        new([.. Enumerable.Range(1, Math.Max(count, 0)).Select(number => $"{noun.Singular} {number}")], noun);
}
