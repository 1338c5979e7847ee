using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

public sealed class PuzzleExplainCommandTests
{
    [Fact]
    public async Task The_page_reads_well_on_a_narrow_terminal_and_needs_no_recorded_solution()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["p.json"], PuzzleJson);
        using GridlockProcess running = GridlockProcess.Start(
            folder,
            new() { ["COLUMNS"] = "60" },
            "puzzle",
            "explain",
            "p.json"
        );
        Ended ended = await running.EndAsync();

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Lines.Should().OnlyContain(line => line.Length <= 60);
        Snapshot.Matches("explain-60", ended.Output);
    }

    [Fact]
    public async Task The_json_names_what_every_step_uses_and_what_it_rules_out()
    {
        (Ended ended, JsonNode told) = await ExplainAsync(PuzzleJson);

        ended.ExitCode.Should().Be(0, ended.Error);
        told["tier"]!.GetValue<int>().Should().Be(1);
        told["grade"]!.GetValue<int>().Should().Be(5);
        told["whatIfs"]!.GetValue<int>().Should().Be(1);
        told["measuredSteps"]!.GetValue<int>().Should().Be(11);
        JsonNode whatIf = told["steps"]!.AsArray().Single(step => step!["grade"]!.GetValue<int>() == 5)!;
        whatIf["technique"]!.GetValue<string>().Should().Be("what-if");
        whatIf["conditions"]!.AsArray().Select(number => number!.GetValue<int>()).Should().Equal(2, 4, 5);
        whatIf["assumption"]!["artifact"]!.GetValue<string>().Should().Be("scimitar");
        whatIf["assumption"]!["column"]!.GetValue<int>().Should().Be(2);
        whatIf["assumption"]!["steps"]!.AsArray().Should().NotBeEmpty();
        whatIf["rules"]!
            .AsArray()
            .Select(rule => rule!.GetValue<string>())
            .Should()
            .Contain("each hall holds one weapon");
        JsonNode last = told["steps"]!.AsArray()[^1]!;
        last["placed"]!
            .AsArray()
            .Select(placed => $"{placed!["artifact"]} {placed["column"]}")
            .Should()
            .Equal("ledger 2", "manifesto 3");
        told["grid"]![0]!.ToJsonString().Should().Be("""["psalter","ledger","manifesto"]""");
    }

    [Fact]
    public async Task An_ambiguous_puzzle_is_told_as_far_as_logic_leads()
    {
        JsonObject puzzle = JsonNode.Parse(PuzzleJson)!.AsObject();
        puzzle["conditions"]!.AsArray().RemoveAt(5);
        (Ended json, JsonNode told) = await ExplainAsync(puzzle.ToJsonString());
        json.ExitCode.Should().Be(1);
        told["end"]!.GetValue<string>().Should().Be("ambiguous");
        told["grid"].Should().BeNull();

        Ended page = await ExplainPageAsync(puzzle.ToJsonString());
        page.ExitCode.Should().Be(1);
        page.Output.ReplaceLineEndings(" ").Should().Contain("Logic leads no further:");
        page.Lines.Should().Contain(line => line.StartsWith("- the ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_impossible_puzzle_is_told_up_to_the_contradiction()
    {
        JsonObject puzzle = JsonNode.Parse(PuzzleJson)!.AsObject();
        puzzle["conditions"]!
            .AsArray()
            .Add(
                JsonNode.Parse(
                    """{"number":7,"tier":1,"kind":"in-column","arguments":{"artifact":"psalter","column":3},"text":"The psalter is in hall 3."}"""
                )
            );
        Ended page = await ExplainPageAsync(puzzle.ToJsonString());

        page.ExitCode.Should().Be(1);
        page.Output.Should().Contain("impossible").And.Contain("This is a contradiction: no arrangement satisfies");
        page.Output[page.Output.IndexOf("This is a contradiction", StringComparison.Ordinal)..]
            .Should()
            .MatchRegex("manuscript +manifesto +ledger +psalter", "what was placed before stays placed");
    }

    [Theory]
    [InlineData("--tier", "2", "Puzzle 3x3-explained has no tier 2; it has 1.\n")]
    [InlineData("--id", "nothing", "No puzzle in p.json has the id 'nothing'; leave --id away for all.\n")]
    [InlineData("--tier", "x", "--tier 'x' is not a whole number; give 0 to 99.\n")]
    public async Task What_is_not_there_is_named_in_one_sentence(string option, string value, string sentence)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["p.json"], PuzzleJson);
        Ended ended = await GridlockProcess.RunAsync(folder, "puzzle", "explain", "p.json", option, value);

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Be(sentence);
    }

    private static async Task<(Ended, JsonNode)> ExplainAsync(string puzzle)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["p.json"], puzzle);
        Ended ended = await InProcess.RunAsync("puzzle", "explain", folder["p.json"], "--json");
        return (ended, JsonNode.Parse(ended.Lines.Should().ContainSingle(ended.Error).Subject)!);
    }

    private static async Task<Ended> ExplainPageAsync(string puzzle)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["p.json"], puzzle);
        return await InProcess.RunAsync("puzzle", "explain", folder["p.json"]);
    }

    private const string PuzzleJson = """
        {
          "format": "gridlock-puzzle/1",
          "id": "3x3-explained",
          "shape": "lineup",
          "rows": 3,
          "columns": 3,
          "theme": "museum",
          "columnNames": ["hall 1", "hall 2", "hall 3"],
          "categories": [
            {"name": "manuscript", "artifacts": [{"name": "psalter", "complexity": 1}, {"name": "ledger", "complexity": 5}, {"name": "manifesto", "complexity": 5}]},
            {"name": "weapon", "artifacts": [{"name": "halberd", "complexity": 5}, {"name": "rapier", "complexity": 1}, {"name": "scimitar", "complexity": 3}]},
            {"name": "vessel", "artifacts": [{"name": "goblet", "complexity": 3}, {"name": "decanter", "complexity": 1}, {"name": "amphora", "complexity": 3}]}
          ],
          "conditions": [
            {"number": 1, "tier": 0, "kind": "not-in-column", "arguments": {"artifact": "ledger", "column": 1}, "text": "The ledger is not in hall 1."},
            {"number": 2, "tier": 0, "kind": "same-column", "arguments": {"first": "manifesto", "second": "halberd"}, "text": "The manifesto and the halberd are in the same hall."},
            {"number": 3, "tier": 0, "kind": "left-of", "arguments": {"first": "scimitar", "second": "rapier"}, "text": "The scimitar is somewhere to the left of the rapier."},
            {"number": 4, "tier": 1, "kind": "same-total", "arguments": {"column": 1, "otherColumn": 2}, "text": "The complexity ratings in hall 1 add up to the same total as those in hall 2."},
            {"number": 5, "tier": 1, "kind": "neither", "arguments": {"parts": [{"kind": "same-column", "arguments": {"first": "manifesto", "second": "decanter"}}, {"kind": "in-column", "arguments": {"artifact": "rapier", "column": 1}}]}, "text": "Neither of these two is true: (a) the manifesto and the decanter are in the same hall; (b) the rapier is in hall 1."},
            {"number": 6, "tier": 1, "kind": "at-least-one", "arguments": {"parts": [{"kind": "immediately-left", "arguments": {"first": "decanter", "second": "amphora"}}, {"kind": "in-column", "arguments": {"artifact": "rapier", "column": 1}}]}, "text": "At least one of these two is true: (a) the decanter is immediately to the left of the amphora; (b) the rapier is in hall 1."}
          ],
          "solution": null,
          "tiers": [{"tier": 1, "grade": 5, "steps": 11}],
          "columnNoun": "hall",
          "columnNounPlural": "halls"
        }
        """;
}
