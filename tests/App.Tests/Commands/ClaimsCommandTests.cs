using System.Text.Json.Nodes;
using System.Xml.Linq;
using Gridlock.App.Tests.Running;
using Gridlock.App.Tests.Runs;

namespace Gridlock.App.Tests.Commands;

public sealed class ClaimsCommandTests
{
    private const string Match = "3x3-4e4d0fb2eb.p1.t1";

    private const string Puzzle = """
        {"id":"two","columns":2,"columnNoun":"house","categories":[{"name":"pet","values":["dog","cat"]},{"name":"drink","values":["tea","milk"]}],
        "clues":[["in-column","dog",1],["same-column","dog","milk"]],"solution":[["dog","cat"],["milk","tea"]]}
        """;

    [Fact]
    public async Task A_record_a_line_becomes_a_result_a_line_with_its_id()
    {
        using var folder = new TempFolder();
        File.WriteAllText(
            folder["p.jsonl"],
            Puzzle.ReplaceLineEndings("") + "\n" + Puzzle.ReplaceLineEndings("").Replace("two", "other")
        );
        File.WriteAllLines(
            folder["t.jsonl"],
            [
                """{"id":{"a":1},"puzzle":"two","text":"By clue 2, the milk is in house 1. The tea is in house 1."}""",
                """{"id":"b","puzzle":"other","text":"If the cat is in house 1, I am lost."}""",
            ]
        );

        Ended ended = await InProcess.RunAsync("claims", folder["t.jsonl"], "--puzzle", folder["p.jsonl"], "--jsonl");

        ended.ExitCode.Should().Be(0);
        JsonNode[] lines = [.. ended.Output.Trim().Split('\n').Select(line => JsonNode.Parse(line)!)];
        lines.Should().HaveCount(2);
        lines[0]["id"]!.ToJsonString().Should().Be("""{"a":1}""");
        JsonArray claims = lines[0]["claims"]!.AsArray();
        claims.Select(claim => claim!["artifact"]!.GetValue<string>()).Should().Equal("milk", "tea");
        claims[1]!
            .ToJsonString()
            .Should()
            .Be(
                """{"offset":39,"text":"tea is in house 1","artifact":"tea","cells":["house 1"],"columns":[1],"negated":false,"hypothetical":false,"verdict":"contradicted","true":false,"refutedBy":[1,2]}"""
            );
        lines[1]["id"]!.GetValue<string>().Should().Be("b");
        lines[1]["claims"]![0]!["hypothetical"]!.GetValue<bool>().Should().BeTrue();
        lines[1]["progress"]!["firstWrong"].Should().BeNull();
    }

    [Fact]
    public async Task A_text_is_told_to_people_and_drawn()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["p.json"], Puzzle);
        File.WriteAllText(folder["t.txt"], "The milk must be in house 1. The cat is not in house 2.");

        Ended ended = await InProcess.RunAsync(
            "claims",
            folder["t.txt"],
            "--puzzle",
            folder["p.json"],
            "--timeline",
            folder["t.svg"]
        );

        ended.ExitCode.Should().Be(0);
        ended
            .Output.Should()
            .Contain("4  follows       milk: house 1")
            .And.Contain("contradicted  cat: not house 2; condition 1 rules it out");
        ended.Output.Should().Contain("2 claims: 1 follow, 0 guessed, 1 false; 0 more supposed");
        XDocument.Load(folder["t.svg"]).Root!.Name.LocalName.Should().Be("svg");
    }

    [Fact]
    public async Task A_picture_shows_where_the_text_goes_round()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["p.json"], Puzzle);
        const string Sentence = "So the cat has to be in house 1, since nothing else is free there. ";
        File.WriteAllText(folder["t.txt"], string.Concat(Enumerable.Repeat(Sentence, 9)));

        await InProcess.RunAsync(
            "claims",
            folder["t.txt"],
            "--puzzle",
            folder["p.json"],
            "--timeline",
            folder["t.svg"]
        );

        XDocument
            .Load(folder["t.svg"])
            .Descendants()
            .Where(e => e.Name.LocalName == "title")
            .Select(e => e.Value)
            .Should()
            .Contain("verbatim");
    }

    [Fact]
    public async Task A_run_is_told_of_call_by_call_with_the_puzzles_of_its_journal()
    {
        Ended ended = await InProcess.RunAsync("claims", ExampleRun.Folder, "--json");
        Ended one = await InProcess.RunAsync("claims", ExampleRun.Folder, "--match", Match, "--jsonl");

        ended.ExitCode.Should().Be(0);
        JsonNode[] lines = [.. ended.Output.Trim().Split('\n').Select(line => JsonNode.Parse(line)!)];
        lines.Should().HaveCount(8);
        lines.Select(static line => line["id"]!.GetValue<string>()).Should().OnlyHaveUniqueItems();
        JsonNode answer = lines.Single(static line => line["id"]!.GetValue<string>() == $"{Match}.r0.a1 answer");
        answer["player"]!.GetValue<string>().Should().Be("sim/scholar");
        answer["claims"]!.AsArray().Should().HaveCount(9).And.OnlyContain(claim => claim!["true"]!.GetValue<bool>());
        one.Output.Trim().Split('\n').Should().HaveCount(4).And.BeSubsetOf(ended.Output.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_match_of_a_run_is_drawn_with_its_rounds()
    {
        using var folder = new TempFolder();

        Ended ended = await InProcess.RunAsync(
            "claims",
            ExampleRun.Folder,
            "--match",
            Match,
            "--timeline",
            folder["t.svg"]
        );

        ended.ExitCode.Should().Be(0);
        XDocument
            .Load(folder["t.svg"])
            .Descendants()
            .Where(e => e.Name.LocalName == "title")
            .Select(e => e.Value)
            .Should()
            .Contain(["solving", "round 1: verifying", "solved"]);
    }

    [Theory]
    [InlineData("--match", "m9", "Run small-duel has no match 'm9'; its first is 3x3-")]
    [InlineData(
        "--timeline",
        "t.svg",
        "--timeline draws one match, and the run has several; choose one, such as --match 3x3-"
    )]
    [InlineData(
        "--puzzle",
        "p.json",
        "A run has its puzzles and tiers in its journal; leave --puzzle and --tier away."
    )]
    [InlineData("--timeline", "-", "--timeline names a file to draw into, such as t.svg, not stdout.")]
    public async Task Misuse_of_a_run_is_one_sentence(string option, string value, string sentence)
    {
        Ended ended = await InProcess.RunAsync("claims", ExampleRun.Folder, option, value);

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain(sentence);
        ended.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("t.txt", null, "Give the puzzle that the text is about with --puzzle.")]
    [InlineData("none.txt", "p.json", "There is no file or run 'none.txt'; name a text, a run, or - for stdin.")]
    [InlineData("-", "-", "The text and the puzzle can not both be stdin; name a file for one.")]
    public async Task Misuse_is_one_sentence(string text, string? puzzle, string sentence)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["p.json"], Puzzle);
        File.WriteAllText(folder["t.txt"], "");
        string file = text is "t.txt" ? folder[text] : text;
        string[] about = puzzle is null ? [] : ["--puzzle", puzzle == "-" ? "-" : folder[puzzle]];

        Ended ended = await InProcess.RunAsync(["claims", file, .. about]);

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain(sentence);
    }

    [Theory]
    [InlineData("""{"id":1}""", "t.jsonl line 1 has no 'text'")]
    [InlineData("nonsense", "t.jsonl line 1 is not JSON")]
    [InlineData("""{"text":"a","tier":3}""", "Puzzle two has no tier 3; it has 1.")]
    public async Task A_bad_record_is_named_by_its_line(string record, string sentence)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["p.json"], Puzzle);
        File.WriteAllText(folder["t.jsonl"], record);

        Ended ended = await InProcess.RunAsync("claims", folder["t.jsonl"], "--puzzle", folder["p.json"], "--jsonl");

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain(sentence);
    }
}
