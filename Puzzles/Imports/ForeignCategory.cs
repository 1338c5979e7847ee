using System.Collections.Immutable;

namespace Gridlock.Puzzles.Imports;

/// <summary>One category as the foreign puzzle lists it.</summary>
/// <param name="Ratings">One complexity rating a value, 1 to 5.</param>
internal sealed record ForeignCategory(string Name, ImmutableArray<string> Values, ImmutableArray<int> Ratings)
{
    /// <summary>What is not rated counts 1.</summary>
    public const int Unrated = 1;

    public ForeignCategory(string name, ImmutableArray<string> values)
        : this(name, values, [.. values.Select(static _ => Unrated)]) { }
}
