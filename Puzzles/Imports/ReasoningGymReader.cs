using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Imports;

/// <summary>Reads the zebra puzzles of reasoning-gym, whose clues are English sentences about houses.</summary>
internal static class ReasoningGymReader
{
    private const char Mark = '|';

    internal static Puzzle Read(JsonElement json)
    {
        ImmutableArray<ForeignCategory> categories =
        [
            .. json.Items("attributes")
                .Select(static attribute => new ForeignCategory(
                    attribute.Text("description"),
                    attribute.Texts("values")
                )),
        ];
        int houses = json.Number("houses");
        var grid = new ForeignGrid(categories, ColumnWords.Numbered(new PlaceNoun("house", "houses"), houses));
        var sentences = new ReasoningGymSentence(grid, categories);
        return grid.ToPuzzle(
            json.TryGetProperty("puzzle", out JsonElement number) ? number.ToString() : json.TextOr("id", ""),
            "reasoning-gym",
            json.Texts("clues").Select((clue, i) => (Clue(sentences, clue, i + 1), (string?)clue)).ToArray(),
            Solution(json, grid, houses)
        );
    }

    private static Conditions.Condition Clue(ReasoningGymSentence sentences, string clue, int number)
    {
        try
        {
            return sentences.Read(clue);
        }
        catch (PuzzleFormatException flaw)
        {
            throw new PuzzleFormatException($"Clue {number}: {flaw.Message}");
        }
    }

    /// <summary>Members such as "The people keep different animals|cat": 2.</summary>
    private static ImmutableArray<byte> Solution(JsonElement json, ForeignGrid grid, int houses)
    {
        if (!json.Has("solution"))
        {
            return [];
        }
        var columns = Enumerable.Range(0, houses).Select(static _ => new List<int>()).ToArray();
        foreach (JsonProperty member in json.Member("solution", JsonValueKind.Object).EnumerateObject())
        {
            int mark = member.Name.LastIndexOf(Mark);
            if (mark < 0 || member.Value.ValueKind != JsonValueKind.Number || !member.Value.TryGetInt32(out int house))
            {
                throw new PuzzleFormatException(
                    $"'{member.Name}' in the solution is no category and value with a house; write \"category{Mark}value\": 1."
                );
            }
            columns[grid.Column(house)].Add(grid.Artifact(member.Name[..mark], member.Name[(mark + 1)..]));
        }
        return grid.Allocation(columns);
    }
}
