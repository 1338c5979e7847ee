using System.Text.Json.Nodes;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Themes;

namespace Gridlock.Puzzles.Tests.Json;

public sealed class PuzzleJsonTests
{
    [Fact]
    public void A_puzzle_reads_back_as_it_was_written()
    {
        for (int seed = 0; seed < 40; seed++)
        {
            Puzzle puzzle = Puzzles.Generate($"json {seed}", 3, 5, 7, 3, seed % 2 == 0 ? new Museum() : new Invented());
            string line = PuzzleJson.Write(puzzle);
            line.Should().NotContain("\n");
            Puzzle read = PuzzleJson.Read(line).Should().BeOfType<PuzzleReading.Read>().Which.Puzzle;
            read.Conditions.Should().Equal(puzzle.Conditions);
            read.Solution.Should().Equal(puzzle.Solution);
            PuzzleJson.Write(read).Should().Be(line);
        }
    }

    [Fact]
    public void The_solution_is_rows_of_names_in_the_order_of_the_columns()
    {
        Puzzle puzzle = Puzzles.Generate("rows", 3, 4, 5);
        JsonArray rows = JsonNode.Parse(PuzzleJson.Write(puzzle))!["solution"]!.AsArray();
        for (int artifact = 0; artifact < puzzle.Grid.Artifacts; artifact++)
        {
            string name = rows[artifact / 4]![puzzle.Solution[artifact]]!.GetValue<string>();
            name.Should().Be(puzzle.Labels.Artifacts[artifact]);
        }
    }

    public static TheoryData<string, string, string> Flaws =>
        new()
        {
            { "format", "\"gridlock-puzzle/9\"", "The format is 'gridlock-puzzle/9'*" },
            { "rows", "9", "A grid is 2x2 to 8x8, not 9x4*" },
            { "rows", "2", "There are 3 categories for 2 rows." },
            { "shape", "\"cube\"", "The shape is 'cube'*" },
            { "columnNames", "[\"hall 1\"]", "There are 1 columnNames for 4 columns." },
            { "solution", "[[\"nothing\"]]", "The solution names 'nothing'*" },
            { "tiers", "[]", "'tiers' has to list each tier once*" },
            {
                "tiers",
                "[{\"tier\":1,\"grade\":1,\"steps\":1}]",
                "Condition * belongs to tier 2, which 'tiers' does not list*"
            },
            { "columnNames", "[\"hall 1\",\"hall 2\",\"hall 3\",\"Hall 1\"]", "The column 'Hall 1' stands twice." },
            { "columnNames", "[\"hall 1\",\"hall 2\",\"hall 3\",\" \"]", "A name of a column is empty." },
            { "solution", "[]", "The solution does not put each artifact once*" },
            { "conditions", "null", "'conditions' is null; it has to be an array." },
            {
                "conditions",
                "[{\"number\":1,\"tier\":0,\"kind\":\"above\",\"arguments\":{},\"text\":\"\"}]",
                "'above' is not a condition kind*"
            },
            {
                "conditions",
                "[{\"number\":1,\"tier\":0,\"kind\":\"in-column\",\"arguments\":{\"artifact\":\"x\",\"column\":1},\"text\":\"\"}]",
                "A condition 'in-column' names 'x'*"
            },
            {
                "conditions",
                "[{\"number\":1,\"tier\":0,\"kind\":\"total-is\",\"arguments\":{\"column\":5,\"total\":9},\"text\":\"\"}]",
                "A condition 'total-is' names column 5; there are 4."
            },
            {
                "conditions",
                "[{\"number\":1,\"tier\":0,\"kind\":\"total-at-most\",\"arguments\":{\"column\":1,\"total\":-1},\"text\":\"\"}]",
                "'total-at-most' has the total -1; ratings are 1 to 5, so name a total of 0 or more."
            },
        };

    [Theory]
    [MemberData(nameof(Flaws))]
    public void A_flaw_is_one_sentence_that_names_the_value(string member, string value, string reason)
    {
        JsonObject json = JsonNode.Parse(PuzzleJson.Write(Puzzles.Generate("flaw", 3, 4, 5)))!.AsObject();
        json[member] = JsonNode.Parse(value);
        PuzzleJson
            .Read(json.ToJsonString())
            .Should()
            .BeOfType<PuzzleReading.Unreadable>()
            .Which.Reason.Should()
            .Match(reason);
    }

    [Fact]
    public void Half_a_character_is_a_flaw()
    {
        string line = PuzzleJson.Write(Puzzles.Generate("half", 2, 3, 2));
        PuzzleJson
            .Read(line.Replace("\"id\":\"", "\"id\":\"\\ud800", StringComparison.Ordinal))
            .Should()
            .BeOfType<PuzzleReading.Unreadable>()
            .Which.Reason.Should()
            .Contain("surrogate");
    }

    [Fact]
    public void A_time_beyond_all_numbers_is_no_time()
    {
        string line = PuzzleJson.Write(Puzzles.Generate("time", 2, 3, 2));
        const string proof = """{"engine":"e","version":"1","status":"unique","milliseconds":1e999,"tiers":[]}""";
        PuzzleReading reading = PuzzleJson.Read(
            line.Replace("\"proof\":null", "\"proof\":" + proof, StringComparison.Ordinal)
        );
        Puzzle puzzle = reading.Should().BeOfType<PuzzleReading.Read>().Subject.Puzzle;
        puzzle.Proof!.Milliseconds.Should().BeNull();
        PuzzleJson.Write(puzzle).Should().Contain("\"status\":\"unique\"");
    }

    [Fact]
    public void Two_conditions_of_one_tier_can_not_share_a_number()
    {
        Puzzle puzzle = Puzzles.Generate("numbers", 3, 4, 5);
        puzzle = puzzle with { Conditions = puzzle.Conditions.SetItem(0, puzzle.Conditions[0] with { Number = 2 }) };
        PuzzleJson
            .Read(PuzzleJson.Write(puzzle))
            .Should()
            .BeOfType<PuzzleReading.Unreadable>()
            .Which.Reason.Should()
            .Be("Two conditions of tier 1 have the number 2.");
    }

    [Fact]
    public void A_solution_with_its_rows_exchanged_is_refused()
    {
        JsonObject json = JsonNode.Parse(PuzzleJson.Write(Puzzles.Generate("exchanged", 3, 4, 5)))!.AsObject();
        JsonArray rows = json["solution"]!.AsArray();
        JsonNode first = rows[0]!;
        rows.RemoveAt(0);
        rows.Add(first);
        PuzzleJson
            .Read(json.ToJsonString())
            .Should()
            .BeOfType<PuzzleReading.Unreadable>()
            .Which.Reason.Should()
            .EndWith("which is another category's.");
    }

    [Fact]
    public void No_damage_to_the_text_throws()
    {
        string line = PuzzleJson.Write(Puzzles.Generate("damage", 2, 3, 2));
        var random = new Random(5);
        for (int i = 0; i < 3_000; i++)
        {
            char[] damaged = line.ToCharArray();
            damaged[random.Next(damaged.Length)] = "{}[]\",:0x"[random.Next(9)];
            PuzzleReading reading = PuzzleJson.Read(
                new string(damaged, 0, random.Next(2) == 0 ? damaged.Length : random.Next(damaged.Length))
            );
            reading.Should().Match(r => r is PuzzleReading.Read || ((PuzzleReading.Unreadable)r).Reason.EndsWith('.'));
        }
    }
}
