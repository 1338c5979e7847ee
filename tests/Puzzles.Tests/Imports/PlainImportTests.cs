using System.Text.Json.Nodes;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Explaining;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Imports;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Stress;
using Gridlock.Puzzles.Tests.Conditions;
using Gridlock.Solver.Model;

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
    [InlineData("""["in-column","tea"]""", "Clue 1: A clue 'in-column' has 1 argument; it needs artifact, column.")]
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
        """["same-column","red","red"]""",
        "Clue 1: 'same-column' names 'red' as 'first' and as 'second'; name two different values."
    )]
    [InlineData(
        """["exactly-one",["in-column","tea",1]]""",
        "Clue 1: A clue 'exactly-one' has 1 argument; it needs 2 parts."
    )]
    [InlineData(
        """{"kind":"in-column"}""",
        "Clue 1: The clue 'in-column' has no 'arguments'; it needs artifact, column."
    )]
    [InlineData(
        """{"kind":"in-column","arguments":{"artifact":"tea"}}""",
        "Clue 1: A clue 'in-column' has no 'column'; it needs artifact, column."
    )]
    [InlineData(
        """["exactly-apart","red","tea",3]""",
        "Clue 1: 'exactly-apart' has the distance 3; between 3 columns it is 0 to 2."
    )]
    [InlineData(
        """["same-row","red","tea"]""",
        "Clue 1: 'same-row' speaks of rows of cells, which only a vault has; *"
    )]
    [InlineData("""["in-row","red",1]""", "Clue 1: 'in-row' speaks of rows or quarters of a vault*")]
    [InlineData(
        """["exactly-one",["in-column","tea",1],["total-is",1,3]]""",
        "Clue 1: Part 2 of 'exactly-one': 'total-is' can not stand inside a compound; say it in a clue of its own, or name one of in-column, *"
    )]
    [InlineData(
        """["exactly-one",["in-column","tea",1],["in-column","tea",1]]""",
        "Clue 1: Part 2 of 'exactly-one': it says the same as part 1; *"
    )]
    [InlineData(
        """["exactly-k-of-n",3,["in-column","tea",1],["in-column","milk",2]]""",
        "Clue 1: 'exactly-k-of-n' has the count 3; of 2 parts it is 0 to 2."
    )]
    [InlineData("""["total-is",1,-2]""", "Clue 1: 'total-is' has the total -2; *")]
    [InlineData(
        """["more-complex-neighbour","red","colour"]""",
        "Clue 1: 'more-complex-neighbour' needs a value of 'colour' with a rating above the 1 of 'red', and there is none; *"
    )]
    [InlineData("""["rated-in-columns",2,1,3,1]""", "Clue 1: 'rated-in-columns' goes from 'house 2' to 'house 1'*")]
    [InlineData("""["rated-in-columns",1,2,4,2]""", "Clue 1: 'rated-in-columns' has the count 2; 1 of *")]
    [InlineData("""["one-of-two-columns","red",1,1]""", "Clue 1: 'one-of-two-columns' names 'house 1' *columns.")]
    [InlineData("""7""", "Clue 1: *")]
    [InlineData("""[]""", "Clue 1: A clue that is a list begins with the name of its kind.")]
    public void A_clue_that_can_not_be_read_is_named(string clue, string sentence) =>
        Importing.Flaw(ImportFormat.Plain, With(clue)).Should().Match(sentence);

    [Theory]
    [InlineData("""["exactly-apart","red","tea",1]""", "Red and tea are exactly 1 house apart.")]
    [InlineData("""["at-least-apart","red","tea",1]""", "Red and tea are at least 1 house apart.")]
    [InlineData("""["at-most-apart","red","tea",1]""", "Red and tea are at most 1 house apart.")]
    [InlineData("""["at-least-apart","red","tea",2]""", "Red and tea are at least 2 houses apart.")]
    [InlineData(
        """["exactly-k-of-n",1,["in-column","tea",2],["in-column","milk",2]]""",
        "The number of true statements among these is exactly 1: (a) tea is in house 2; (b) milk is in house 2."
    )]
    [InlineData(
        """["most-complex-in-column","colour",2]""",
        "The most complex colour, or one of them if several tie, is in house 2."
    )]
    [InlineData("""["different-columns","red","green"]""", "Red and green *")]
    [InlineData("""["rated-in-columns",1,3,1,6]""", "The number of objects from house 1 to house 3 *")]
    public void What_can_be_stated_is_taken_and_survives_being_written(string clue, string text)
    {
        Puzzle puzzle = Importing.Read(ImportFormat.Plain, With(clue));
        puzzle.Conditions[0].Text.Should().Match(text);
        Condition condition = puzzle.Conditions[0].Condition;
        Constraint[] constraints = [.. condition.ToConstraints(puzzle.Grid)];
        foreach (byte[] positions in Allocations.Every(puzzle.Grid))
        {
            Array
                .TrueForAll(constraints, constraint => constraint.Holds(positions))
                .Should()
                .Be(condition.Holds(puzzle.Grid, positions));
        }
        PuzzleJson
            .Read(PuzzleJson.Write(puzzle))
            .Should()
            .BeOfType<PuzzleReading.Read>()
            .Which.Puzzle.Conditions[0]
            .Should()
            .Be(puzzle.Conditions[0]);
    }

    [Fact]
    public void An_id_is_optional_and_a_solution_is_found_before_stress()
    {
        var json = JsonNode.Parse(Documented)!.AsObject();
        json.Remove("id");
        Puzzle puzzle = Importing.Read(ImportFormat.Plain, json.ToJsonString());
        puzzle.Id.Should().StartWith("2x3-");
        var spec = new StressSpec(1, 0, ConditionOrder.Random, null);
        Stressor
            .Apply(puzzle, spec, Seed.Parse("plain"))
            .Should()
            .BeOfType<StressResult.Stressed>()
            .Which.Puzzle.Solution.Should()
            .HaveCount(6);
        json["clues"]!.AsArray().RemoveAt(0);
        json["clues"]!.AsArray().RemoveAt(0);
        Stressor
            .Apply(Importing.Read(ImportFormat.Plain, json.ToJsonString()), spec, Seed.Parse("plain"))
            .Should()
            .BeOfType<StressResult.Refused>()
            .Which.Reason.Should()
            .Contain("records no solution, and its conditions leave more than one");
    }

    [Fact]
    public void An_explanation_gives_no_article_to_imported_names()
    {
        Puzzle read = Importing.Read(ImportFormat.Plain, Documented.Replace("milk", "Eric"));
        Puzzle puzzle = ((PuzzleReading.Read)PuzzleJson.Read(PuzzleJson.Write(read))).Puzzle;
        new PuzzleWords(puzzle.Grid, puzzle.Labels).Place(5, 0).Should().Be("Eric is in house 1");
        PuzzleJson.Write(Puzzles.Generate("bare", 3, 4, 5, tiers: 1)).Should().NotContain("bareNames");
    }

    [Fact]
    public void The_documentation_names_every_kind() =>
        ConditionKinds
            .All.Append(ConditionKinds.Outside)
            .Should()
            .OnlyContain(kind => Documentation().Contains($"`{kind.Name}`"));

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
        string text = Documentation();
        int start = text.IndexOf("```json", StringComparison.Ordinal) + "```json".Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Documentation()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Gridlock.slnx")))
        {
            folder = folder.Parent!;
        }
        return File.ReadAllText(Path.Combine(folder.FullName, "Puzzles/Imports/FORMAT.md"));
    }
}
