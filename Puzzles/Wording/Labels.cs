using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Wording;

/// <summary>The names that a puzzle's sentences use, and how the sentences are worded.</summary>
public sealed record Labels
{
    /// <summary>By artifact index, without an article.</summary>
    public required ImmutableArray<string> Artifacts { get; init; }

    /// <summary>True if English sentences name artifacts without an article, as people's names stand.</summary>
    public bool BareNames { get; init; }

    /// <summary>By artifact index; empty where no language needs them.</summary>
    public ImmutableArray<Gender> Genders { get; init; } = [];

    /// <summary>By category index.</summary>
    public required ImmutableArray<string> Categories { get; init; }

    /// <summary>By column from 0, such as "hall 3".</summary>
    public required ImmutableArray<string> Columns { get; init; }

    public required PlaceNoun ColumnNoun { get; init; }

    /// <summary>By row from 0 at the top, such as "row 2"; empty in a line-up, whose rows are its categories.</summary>
    public ImmutableArray<string> Rows { get; init; } = [];

    public PlaceNoun RowNoun { get; init; } = new("row", "rows");

    public Phrasing Phrasing { get; init; } = Phrasing.Usual;

    /// <summary>The names of a grid whose columns, and in a vault rows, are numbered from 1.</summary>
    public static Labels Of(
        Shape shape,
        ImmutableArray<(string Category, ImmutableArray<Noun> Artifacts)> categories,
        PlaceNoun lineUpColumn,
        Phrasing phrasing
    )
    {
        bool isVault = shape == Shape.Vault;
        PlaceNoun column = isVault ? VaultPlaces.Column(phrasing.Language) : lineUpColumn;
        PlaceNoun row = VaultPlaces.Row(phrasing.Language);
        ImmutableArray<Noun> nouns = [.. categories.SelectMany(category => category.Artifacts)];
        return new Labels
        {
            Artifacts = [.. nouns.Select(noun => noun.Name)],
            Genders = [.. nouns.Select(noun => noun.Gender)],
            Categories = [.. categories.Select(category => category.Category)],
            Columns = Numbered(column, categories[0].Artifacts.Length),
            ColumnNoun = column,
            Rows = isVault ? Numbered(row, categories.Length) : [],
            RowNoun = row,
            Phrasing = phrasing,
        };
    }

    public Noun Noun(int artifact) =>
        new(Artifacts[artifact], Genders.IsDefaultOrEmpty ? Gender.None : Genders[artifact]);

    /// <summary>The artifact as the subject of a clause, with its article if it takes one.</summary>
    public string The(int artifact) =>
        BareNames && Phrasing.Language == Language.English
            ? Artifacts[artifact]
            : Grammar.Of(Phrasing.Language).Subject(Noun(artifact));

    private static ImmutableArray<string> Numbered(PlaceNoun noun, int count) =>
        [.. Enumerable.Range(1, count).Select(number => $"{noun.Singular} {number}")];
}
