using System.Text.Json.Nodes;
using Gridlock.Puzzles.Imports;
using Gridlock.Puzzles.Json;

namespace Gridlock.Puzzles.Tests.Imports;

public sealed class PlainImportTests
{
    private static readonly string Documented = Example();

    [Fact]
    public void The_documented_example_is_read_and_has_one_allocation()
    {
        Puzzle puzzle = Importing.Read(ImportFormat.Plain, Documented);
        puzzle.Labels.Artifacts.Should().Equal("red", "green", "orange (colour)", "tea", "orange (drink)", "milk");
        puzzle.Grid.Ratings.Should().Equal([1, 1, 1, 1, 4, 2], "what has no rating counts 1");
        puzzle.Conditions[1].Text.Should().Be("The green house is just right of the red one.");
        Importing.Solve(puzzle).Should().Equal("red+milk", "green+tea", "orange (colour)+orange (drink)");
    }

    [Theory]
    [InlineData("""["in-column","tea","house 2"]""")]
    [InlineData("""{"kind":"in-column","arguments":{"artifact":"TEA","column":2}}""")]
    [InlineData("""{"kind":"in-column","arguments":[{"category":"drink","value":"tea"},2]}""")]
    public void A_clue_may_be_written_in_several_ways(string clue)
    {
        Puzzle puzzle = Importing.Read(ImportFormat.Plain, With(clue));
        puzzle
            .Conditions[0]
            .Condition.Should()
            .Be(Importing.Read(ImportFormat.Plain, Documented).Conditions[0].Condition);
    }

    [Theory]
    [InlineData("""["upstairs","tea"]""", "Clue 1: 'upstairs' is no condition kind; known are in-column,*")]
    [InlineData("""["in-column","tea"]""", "Clue 1: A clue 'in-column' has 1 arguments; it needs artifact, column.")]
    [InlineData(
        """["in-column","tea","two"]""",
        "Clue 1: 'two' is no house of the puzzle; it has house 1, house 2, house 3."
    )]
    [InlineData("""["in-column","tea",9]""", "Clue 1: Column 9 is not in the puzzle; it has columns 1 to 3.")]
    [InlineData(
        """["in-column","orange",1]""",
        "Clue 1: 'orange' stands in 2 categories; name the one that is meant, as \"orange (colour)\"."
    )]
    [InlineData("""["in-column","ale",1]""", "Clue 1: 'ale' is no value of the puzzle;*")]
    [InlineData(
        """["same-column","red","green"]""",
        "Clue 1: The arguments of the clue 'same-column' make no sense together in this puzzle."
    )]
    [InlineData(
        """["exactly-one",["in-column","tea",1]]""",
        "Clue 1: A clue 'exactly-one' has 1 arguments; it needs 2 parts."
    )]
    [InlineData(
        """{"kind":"in-column"}""",
        "Clue 1: The clue 'in-column' has no 'arguments'; it needs artifact, column."
    )]
    [InlineData(
        """{"kind":"in-column","arguments":{"artifact":"tea"}}""",
        "Clue 1: A clue 'in-column' has no 'column'; it needs artifact, column."
    )]
    [InlineData("""7""", "Clue 1: *")]
    [InlineData("""[]""", "Clue 1: A clue that is a list begins with the name of its kind.")]
    public void A_clue_that_can_not_be_read_is_named(string clue, string sentence) =>
        Importing.Flaw(ImportFormat.Plain, With(clue)).Should().Match(sentence);

    [Fact]
    public void A_rating_is_1_to_5() =>
        Importing
            .Flaw(ImportFormat.Plain, Documented.Replace("[1, 4, 2]", "[1, 6, 2]"))
            .Should()
            .Be("Category 'drink' has the rating 6; a rating is a whole number from 1 to 5.");

    [Fact]
    public void A_solution_is_a_row_a_category()
    {
        var json = JsonNode.Parse(Documented)!.AsObject();
        json["solution"] = JsonNode.Parse("""[["red","green","orange"],["milk","tea","orange"]]""");
        Puzzle puzzle = Importing.Read(ImportFormat.Plain, json.ToJsonString());
        puzzle.Solution.Should().Equal(0, 1, 2, 1, 2, 0);
        puzzle.Conditions.All(each => each.Condition.Holds(puzzle.Grid, puzzle.Solution.AsSpan())).Should().BeTrue();
    }

    [Fact]
    public void Generated_puzzles_of_every_kind_survive_being_written_plainly()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            Puzzle puzzle = Puzzles.Generate($"plain {seed}", 3, 5, 8, tiers: 1);
            JsonNode json = JsonNode.Parse(PuzzleJson.Write(puzzle with { Seed = "", Theme = "plain" }))!;
            var plain = new JsonObject
            {
                ["id"] = puzzle.Id,
                ["columns"] = json["columnNames"]!.DeepClone(),
                ["columnNoun"] = json["columnNoun"]!.DeepClone(),
                ["columnNounPlural"] = json["columnNounPlural"]!.DeepClone(),
                ["categories"] = new JsonArray([
                    .. puzzle.Categories.Select(category => new JsonObject
                    {
                        ["name"] = category.Name,
                        ["values"] = new JsonArray([.. category.Artifacts.Select(a => JsonValue.Create(a.Name))]),
                        ["ratings"] = new JsonArray([
                            .. category.Artifacts.Select(a => JsonValue.Create(a.Complexity)),
                        ]),
                    }),
                ]),
                ["clues"] = json["conditions"]!.DeepClone(),
                ["solution"] = json["solution"]!.DeepClone(),
            };
            Puzzle read = Importing.Read(ImportFormat.Plain, plain.ToJsonString());
            read.Conditions.Select(c => (c.Condition, c.Text))
                .Should()
                .Equal(puzzle.Conditions.Select(c => (c.Condition, c.Text)));
            read.Solution.Should().Equal(puzzle.Solution);
            read.Grid.Ratings.Should().Equal(puzzle.Grid.Ratings);
        }
    }

    private static string With(string clue)
    {
        var json = JsonNode.Parse(Documented)!.AsObject();
        json["clues"]!.AsArray()[0] = JsonNode.Parse(clue);
        return json.ToJsonString();
    }

    private static string Example()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Gridlock.slnx")))
        {
            folder = folder.Parent!;
        }
        string text = File.ReadAllText(Path.Combine(folder.FullName, "Puzzles/Imports/FORMAT.md"));
        int start = text.IndexOf("```json", StringComparison.Ordinal) + "```json".Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
