using System.Collections.Immutable;

namespace Gridlock.Puzzles.Wording;

/// <summary>The names that a puzzle's sentences use.</summary>
/// <param name="Artifacts">By artifact index.</param>
/// <param name="Columns">By column from 0, such as "hall 3".</param>
/// <param name="ColumnNoun">One column, such as "hall".</param>
/// <param name="ColumnNounPlural">Several columns, such as "halls".</param>
public sealed record Labels(
    ImmutableArray<string> Artifacts,
    ImmutableArray<string> Columns,
    string ColumnNoun,
    string ColumnNounPlural
)
{
    /// <summary>The artifact as the subject of a clause, with its article.</summary>
    public string The(int artifact) => "the " + Artifacts[artifact];
}
