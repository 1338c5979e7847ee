using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Json;

namespace Gridlock.Puzzles.Imports;

/// <summary>Reads Gridlock's simple format for anyone's puzzle, see FORMAT.md.</summary>
internal static class PlainReader
{
    internal static Puzzle Read(JsonElement json)
    {
        ImmutableArray<ForeignCategory> categories = [.. json.Items("categories").Select(Category)];
        var grid = new ForeignGrid(categories, Columns(json));
        var clues = new PlainClues(grid);
        return grid.ToPuzzle(
            json.TextOr("id", ""),
            json.TextOr("theme", "plain"),
            json.Items("clues").Select((clue, index) => Clue(clues, clue, index + 1)).ToArray(),
            Solution(json, grid)
        );
    }

    private static ForeignCategory Category(JsonElement category)
    {
        var named = new ForeignCategory(category.Text("name"), category.Texts("values"));
        if (!category.Has("ratings"))
        {
            return named;
        }
        ImmutableArray<int> ratings =
        [
            .. category
                .Items("ratings")
                .Select(rating =>
                    rating.ValueKind == JsonValueKind.Number
                    && rating.TryGetInt32(out int number)
                    && number is >= 1 and <= 5
                        ? number
                        : throw new PuzzleFormatException(
                            $"Category '{named.Name}' has the rating {rating}; a rating is a whole number from 1 to 5."
                        )
                ),
        ];
        return ratings.Length == named.Values.Length
            ? named with
            {
                Ratings = ratings,
            }
            : throw new PuzzleFormatException(
                $"Category '{named.Name}' has {Amount.Of(ratings.Length, "rating")} for {Amount.Of(named.Values.Length, "value")}; give one a value."
            );
    }

    private static ColumnWords Columns(JsonElement json)
    {
        string noun = json.TextOr("columnNoun", "column");
        var words = new Wording.PlaceNoun(noun, json.TextOr("columnNounPlural", noun + "s"));
        return json.TryGetProperty("columns", out JsonElement columns) && columns.ValueKind == JsonValueKind.Array
            ? new ColumnWords(json.Texts("columns"), words)
            : ColumnWords.Numbered(words, json.Number("columns"));
    }

    private static (Condition, string?) Clue(PlainClues clues, JsonElement clue, int number)
    {
        try
        {
            string text = clue.ValueKind == JsonValueKind.Object ? clue.TextOr("text", "") : "";
            return (clues.Read(clue), text.Length > 0 ? text : null);
        }
        catch (PuzzleFormatException flaw)
        {
            throw new PuzzleFormatException($"Clue {number}: {flaw.Message}");
        }
    }

    private static ImmutableArray<byte> Solution(JsonElement json, ForeignGrid grid)
    {
        if (!json.Has("solution"))
        {
            return [];
        }
        int[][] rows =
        [
            .. json.Items("solution")
                .Select(
                    (row, place) => row.AllTexts("solution").Select(value => grid.Artifact(value, place)).ToArray()
                ),
        ];
        return grid.Allocation(
            Enumerable
                .Range(0, rows.Length == 0 ? 0 : rows.Max(static row => row.Length))
                .Select(column => rows.Where(row => column < row.Length).Select(row => row[column]).ToArray())
                .ToArray()
        );
    }
}
