using System.Text.Json.Nodes;
using Gridlock.App.Tests.House;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

public sealed class ImportAnswersCommandTests
{
    private const string Puzzle = """
        {"id":"two","columns":2,"categories":[{"name":"pet","values":["dog","cat"]},{"name":"coat","values":["red","blue"]},{"name":"hat","values":["red","green"]}],"clues":[["in-column","dog",1],["in-column","blue",2],["in-column","green",1]],"solution":[["dog","cat"],["red","blue"],["green","red"]]}
        """;

    private const string Right =
        """{\"grid\":[[\"dog\",\"cat\"],[\"red (coat)\",\"blue\"],[\"green\",\"red (hat)\"]]}""";

    [Fact]
    public async Task Published_answers_give_the_reference_figures()
    {
        string data = Path.Combine(Checkout.Root, "..", "shared", "data", "answers");
        Assert.SkipUnless(Directory.Exists(data), "The folder of answers (../shared/data/answers) is not there.");
        using var folder = new TempFolder();

        Ended ended = await InProcess.RunAsync(
            "import",
            "answers",
            Path.Combine(data, "zebralogic-qwen2-72b.jsonl.gz"),
            "--format",
            "zebralogic",
            "--puzzles",
            Path.Combine(data, "zebralogic-qwen2-72b-puzzles.jsonl.gz"),
            "--out",
            folder["run"],
            "--json"
        );

        JsonNode json = JsonNode.Parse(ended.Output)!;
        json["cases"]!.GetValue<int>().Should().Be(216);
        json["correct"]!.GetValue<int>().Should().BeInRange(44, 48);
        json["cells"]!.GetValue<double>().Should().BeApproximately(0.367, 2.0 / 216);
        int kept = json["strictReader"]!["kept"]!.GetValue<int>();
        int lost = json["strictReader"]!["lost"]!.AsArray().Count;
        (kept + lost + json["strictReader"]!["unreadable"]!.AsArray().Count).Should().Be(216);
        lost.Should().BePositive();
        Ended judged = await InProcess.RunAsync("judge", folder["run"], "--json");
        JsonNode.Parse(judged.Output)!["correct"]!.GetValue<int>().Should().Be(json["correct"]!.GetValue<int>());
    }

    [Fact]
    public async Task Plain_answers_are_judged_and_the_report_says_what_a_strict_reader_loses()
    {
        using var folder = new TempFolder();
        string byKind = """{\"pet\":[\"dog\",\"cat\"],\"coat\":[\"red\",\"blue\"],\"hat\":[\"green\",\"red\"]}""";
        Ended ended = await ImportAsync(
            folder,
            $$"""{"puzzle":"two","model":"mine","answer":"{{Right}}"}""",
            $$"""{"puzzle":"two","model":"mine","answer":"So: {{Right}}","reasoning":"Because."}""",
            $$"""{"puzzle":"two","model":"mine","answer":"{{byKind}}"}""",
            """{"puzzle":"two","model":"other","answer":"I can not tell."}"""
        );

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Lines.Should().Contain("mine: 3 cases").And.Contain("other: 1 case");
        ended.Output.Should().Contain("A strict reader takes 1 of 4 answers and loses 2 that ours reads:");
        ended.Output.Should().Contain("  two.a2: right; textBefore\n");
        ended.Output.Should().Contain("Neither reads 1: noGrid 1\n");
        (await InProcess.RunAsync("transcripts", "verify", folder["run"])).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Half_of_a_character_in_an_answer_is_kept_and_the_answer_is_judged()
    {
        using var folder = new TempFolder();

        Ended ended = await ImportAsync(
            folder,
            $$"""{"puzzle":"two","model":"mine","answer":"{{Right}}\ud83d","reasoning":"Hm \ud83d"}"""
        );

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Output.Should().Contain("1 right");
        (await InProcess.RunAsync("transcripts", "verify", folder["run"])).ExitCode.Should().Be(0);
        (await InProcess.RunAsync("judge", folder["run"])).ExitCode.Should().Be(0);
        (await File.ReadAllTextAsync(folder["run/journal.jsonl"])).Should().Contain("\"Hm \\uD83D\"");
    }

    [Theory]
    [InlineData("""{"puzzle":"two","model":"a\nb","answer":"x"}""")]
    [InlineData("""{"puzzle":"two","model":"a\ud83d","answer":"x"}""")]
    public async Task A_name_is_one_line_of_whole_characters(string record)
    {
        using var folder = new TempFolder();

        Ended ended = await ImportAsync(folder, record);

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("'model' has a line break, a control character or half of a surrogate pair in it");
    }

    [Fact]
    public async Task Cells_of_a_grid_that_is_no_allocation_count_and_it_stays_unreadable()
    {
        using var folder = new TempFolder();
        string twice = Right.Replace("cat", "dog");

        await ImportAsync(folder, $$"""{"puzzle":"two","model":"mine","answer":"{{twice}}"}""");

        JsonNode json = JsonNode.Parse((await InProcess.RunAsync("judge", folder["run"], "--json")).Output)!;
        json["outcomes"]!["unreadable"]!.GetValue<int>().Should().Be(1);
        json["cellsRate"]!["count"]!.GetValue<int>().Should().Be(5);
    }

    [Theory]
    [InlineData(
        """{"puzzle":"three","model":"m","answer":""}""",
        "the puzzle 'three' is not among the 1 that are known"
    )]
    [InlineData("""{"puzzle":"two","answer":""}""", "The record has no text 'model'.")]
    [InlineData(
        """{"puzzle":"two","model":"m","answer":"","finish":"eos"}""",
        "is 'eos'; there are stop, length, refusal."
    )]
    [InlineData("""{"puzzle":"two","model":"m","answer":"","tier":2}""", "has no tier 2.")]
    [InlineData("nothing", "This is not JSON; one record is one JSON object on one line.")]
    public async Task A_flaw_is_named_with_its_line_and_nothing_is_written(string line, string sentence)
    {
        using var folder = new TempFolder();

        Ended ended = await ImportAsync(folder, """{"puzzle":"two","model":"m","answer":""}""", line);

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("line 2: ").And.Contain(sentence);
        Directory.Exists(folder["run"]).Should().BeFalse();
    }

    [Fact]
    public async Task Answers_to_a_puzzle_that_is_not_unique_are_left_out_and_named()
    {
        using var folder = new TempFolder();
        string open = Puzzle
            .Replace("""["in-column","green",1]""", """["in-column","blue",2]""")
            .Replace("two", "open");
        string untrue = Puzzle
            .Replace("""["in-column","green",1]""", """["in-column","green",2]""")
            .Replace("two", "untrue");

        Ended ended = await ImportAsync(
            folder,
            $$"""{"puzzle":"two","model":"mine","answer":"{{Right}}"}""",
            $$"""{"puzzle":{{open.Trim()}},"model":"mine","answer":"{{Right}}"}""",
            $$"""{"puzzle":{{untrue.Trim()}},"model":"mine","answer":"{{Right}}"}"""
        );

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Lines.Should().Contain("mine: 1 case");
        ended.Lines.Should().Contain("Left out, since no one solution could judge them: 2 answers to 2 puzzles");
        ended
            .Lines.Should()
            .Contain("  open: ambiguous")
            .And.Contain("  untrue: its solution breaks its own conditions");
        string journal = await File.ReadAllTextAsync(Path.Combine(folder["run"], "journal.jsonl"));
        journal.Should().NotContain("untrue").And.Contain("unique", "what is judged is proven");
    }

    [Fact]
    public async Task Nothing_is_written_where_no_answer_can_be_judged()
    {
        using var folder = new TempFolder();
        string open = Puzzle.Replace(""",["in-column","green",1]""", "").Replace("two", "open");

        Ended ended = await ImportAsync(folder, $$"""{"puzzle":{{open.Trim()}},"model":"m","answer":"{{Right}}"}""");

        ended.ExitCode.Should().Be(1);
        ended.Error.Should().Contain("(open: ambiguous); 'gridlock puzzle prove' shows why.");
        Directory.Exists(folder["run"]).Should().BeFalse();
    }

    private static async Task<Ended> ImportAsync(TempFolder folder, params string[] answers)
    {
        await File.WriteAllTextAsync(folder["puzzles.jsonl"], Puzzle);
        await File.WriteAllLinesAsync(folder["answers.jsonl"], answers);
        return await InProcess.RunAsync(
            "import",
            "answers",
            folder["answers.jsonl"],
            "--format",
            "plain",
            "--puzzles",
            folder["puzzles.jsonl"],
            "--out",
            folder["run"]
        );
    }
}
