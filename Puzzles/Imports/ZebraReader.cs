using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Json;

namespace Gridlock.Puzzles.Imports;

/// <summary>Reads zebra puzzles with machine-readable clues: ZebraLogic's, whose arguments name a category and a value, and the
/// classic one, whose arguments are plain values.</summary>
internal static class ZebraReader
{
    internal static Puzzle Read(JsonElement json, string theme)
    {
        ImmutableArray<ForeignCategory> categories =
        [
            .. json.Items("categories")
                .Select(static category => new ForeignCategory(category.Text("name"), category.Texts("values"))),
        ];
        var grid = new ForeignGrid(categories, ColumnWords.Numbered(new("house", "houses"), json.Number("houses")));
        return grid.ToPuzzle(
            json.Text("id"),
            theme,
            json.Items("clues").Select((clue, index) => Clue(clue, index + 1, grid)).ToArray(),
            Solution(json, grid)
        );
    }

    private static (Condition, string?) Clue(JsonElement clue, int number, ForeignGrid grid)
    {
        try
        {
            string kind = clue.Text("kind");
            int[] artifacts = [.. clue.Items("args").Select(argument => Artifact(argument, grid))];
            int house = HouseClue.NamesHouse(kind) ? grid.Column(clue.Number("house")) : 0;
            string text = clue.TextOr("text", "");
            return (HouseClue.ToCondition(kind, artifacts, house, grid), text.Length > 0 ? text : null);
        }
        catch (PuzzleFormatException flaw)
        {
            throw new PuzzleFormatException($"Clue {number}: {flaw.Message}");
        }
    }

    private static int Artifact(JsonElement argument, ForeignGrid grid) =>
        argument.ValueKind == JsonValueKind.String
            ? grid.Artifact(argument.GetString()!)
            : grid.Artifact(argument.Text("category"), argument.Text("value"));

    private static ImmutableArray<byte> Solution(JsonElement json, ForeignGrid grid)
    {
        if (!json.Has("solution"))
        {
            return [];
        }
        return grid.Allocation(
            json.Items("solution")
                .Select(house =>
                    house.AllTexts("solution").Select((value, place) => grid.Artifact(value, likely: place)).ToArray()
                )
                .ToArray()
        );
    }
}
