using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Json;

/// <summary>The names of columns and rows, and how the sentences are worded, as members of a puzzle's JSON.</summary>
internal static class LabelsJson
{
    private const string BareNames = "bareNames";
    private const string Genders = "-mfn";

    internal static void Write(Utf8JsonWriter json, Labels labels)
    {
        json.WriteString("language", LanguageCode.Of(labels.Phrasing.Language));
        json.WriteString("style", StyleName.Of(labels.Phrasing.Style));
        json.WriteBoolean("numberWords", labels.Phrasing.NumberWords);
        if (labels.BareNames)
        {
            json.WriteBoolean(BareNames, true);
        }
        Write(json, "column", labels.ColumnNoun, labels.Columns);
        if (labels.Rows.Length > 0)
        {
            Write(json, "row", labels.RowNoun, labels.Rows);
        }
    }

    internal static void WriteGender(Utf8JsonWriter json, Gender gender)
    {
        if (gender != Gender.None)
        {
            json.WriteString("gender", Genders.AsSpan((int)gender, 1));
        }
    }

    internal static Gender ReadGender(JsonElement json, string name)
    {
        string gender = json.TextOr(name, "-");
        int index = gender.Length == 1 ? Genders.IndexOf(gender[0]) : -1;
        return index >= 0
            ? (Gender)index
            : throw new PuzzleFormatException($"The {name} '{gender}' is none of m, f and n.");
    }

    internal static Labels Read(JsonElement json, Grid grid, ImmutableArray<Category> categories)
    {
        string language = json.TextOr("language", LanguageCode.Of(Phrasing.Usual.Language));
        string style = json.TextOr("style", StyleName.Of(Phrasing.Usual.Style));
        var phrasing = new Phrasing(
            LanguageCode.Find(language)
                ?? throw new PuzzleFormatException(
                    $"The language is '{language}'; this version knows {string.Join(", ", LanguageCode.All)}."
                ),
            StyleName.Find(style)
                ?? throw new PuzzleFormatException(
                    $"The style is '{style}'; this version knows {string.Join(", ", StyleName.All)}."
                ),
            json.TryGetProperty("numberWords", out JsonElement words) && words.ValueKind == JsonValueKind.True
        );
        return new Labels
        {
            Artifacts = [.. categories.SelectMany(category => category.Artifacts).Select(artifact => artifact.Name)],
            Genders =
            [
                .. json.Member("categories", JsonValueKind.Array)
                    .EnumerateArray()
                    .SelectMany(category => category.Member("artifacts", JsonValueKind.Array).EnumerateArray())
                    .Select(artifact => ReadGender(artifact, "gender")),
            ],
            Categories = [.. categories.Select(category => category.Name)],
            Columns = Names(json, "column", grid.Columns),
            ColumnNoun = ReadNoun(json, "column"),
            Rows = grid.IsVault ? Names(json, "row", grid.Rows) : [],
            RowNoun = grid.IsVault ? ReadNoun(json, "row") : VaultPlaces.Row(phrasing.Language),
            Phrasing = phrasing,
            BareNames = json.TryGetProperty(BareNames, out JsonElement bare) && bare.ValueKind == JsonValueKind.True,
        };
    }

    private static void Write(Utf8JsonWriter json, string what, PlaceNoun noun, ImmutableArray<string> names)
    {
        json.WriteString($"{what}Noun", noun.Singular);
        json.WriteString($"{what}NounPlural", noun.Plural);
        if (noun.Gender != Gender.None)
        {
            json.WriteString($"{what}NounPluralDative", noun.PluralDative);
            json.WriteString($"{what}NounGender", Genders.AsSpan((int)noun.Gender, 1));
        }
        json.WriteStartArray($"{what}Names");
        foreach (string name in names)
        {
            json.WriteStringValue(name);
        }
        json.WriteEndArray();
    }

    private static PlaceNoun ReadNoun(JsonElement json, string what)
    {
        string plural = json.TextOr($"{what}NounPlural", $"{what}s");
        return new PlaceNoun(
            json.TextOr($"{what}Noun", what),
            plural,
            json.TextOr($"{what}NounPluralDative", plural),
            ReadGender(json, $"{what}NounGender")
        );
    }

    private static ImmutableArray<string> Names(JsonElement json, string what, int count)
    {
        ImmutableArray<string> names = json.Texts($"{what}Names");
        return names.Length == count
            ? names
            : throw new PuzzleFormatException($"There are {names.Length} {what}Names for {count} {what}s.");
    }
}
