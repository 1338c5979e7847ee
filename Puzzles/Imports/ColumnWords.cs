using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Imports;

/// <summary>What a foreign puzzle calls its columns.</summary>
internal sealed record ColumnWords(ImmutableArray<string> Names, PlaceNoun Noun)
{
    /// <exception cref="PuzzleFormatException">No grid has as many columns.</exception>
    public static ColumnWords Numbered(PlaceNoun noun, int count) =>
        count is >= Grid.LeastSide and <= Grid.MostSide
            ? new([.. Enumerable.Range(1, count).Select(number => $"{noun.Singular} {number}")], noun)
            : throw new PuzzleFormatException(
                $"The puzzle has {Amount.Of(count, noun.Singular, noun.Plural)}; Gridlock takes {Grid.LeastSide} to {Grid.MostSide}."
            );
}
