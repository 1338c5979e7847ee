using System.Collections.Immutable;

namespace Gridlock.Puzzles.Wording;

/// <summary>What the columns and rows of a vault are called; no theme changes them, so that "above" and "left" stay clear.</summary>
public static class VaultPlaces
{
    private static readonly ImmutableArray<PlaceNoun> Columns =
    [
        new("column", "columns"),
        new("Spalte", "Spalten", "Spalten", Gender.Feminine),
        new("columna", "columnas", "columnas", Gender.Feminine),
    ];

    private static readonly ImmutableArray<PlaceNoun> Rows =
    [
        new("row", "rows"),
        new("Reihe", "Reihen", "Reihen", Gender.Feminine),
        new("fila", "filas", "filas", Gender.Feminine),
    ];

    public static PlaceNoun Column(Language language) => Columns[(int)language];

    public static PlaceNoun Row(Language language) => Rows[(int)language];
}
