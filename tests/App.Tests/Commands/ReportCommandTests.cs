using System.Text.Json.Nodes;
using Gridlock.App.Tests.PlannedRuns;
using Gridlock.App.Tests.Running;
using Gridlock.App.Tests.Runs;

namespace Gridlock.App.Tests.Commands;

public sealed class ReportCommandTests
{
    [Fact]
    public async Task Without_an_option_the_page_lies_in_the_run_and_a_summary_is_printed()
    {
        using var folder = new TempFolder();
        string run = ExampleRun.CopyInto(folder);

        Ended ended = await InProcess.RunAsync("report", run);

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Lines[0].Should().Be("2 players, 1 puzzle, 2 cases in 1 run");
        ended.Output.Should().Contain("sim/scholar (simulated)\n    right at first   1 of 1: 100.0% (0.0 to 100.0)\n");
        string page = await File.ReadAllTextAsync(Path.Combine(run, "report.html"));
        page.Should().StartWith("<!doctype html>");
        page.Should().Contain("\"journal\":\"./journal.jsonl\"");
        (await InProcess.RunAsync("transcripts", "verify", run)).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task The_same_run_gives_the_same_bytes_in_every_form()
    {
        using var folder = new TempFolder();
        foreach (string turn in new[] { "a", "b" })
        {
            Ended ended = await InProcess.RunAsync(
                "report",
                ExampleRun.Folder,
                "--html",
                folder[$"{turn}.html"],
                "--markdown",
                folder[$"{turn}.md"],
                "--json",
                folder[$"{turn}.json"]
            );
            ended.ExitCode.Should().Be(0, ended.Error);
        }

        foreach (string form in new[] { "html", "md", "json" })
        {
            byte[] first = await File.ReadAllBytesAsync(folder[$"a.{form}"]);
            byte[] second = await File.ReadAllBytesAsync(folder[$"b.{form}"]);
            first.SequenceEqual(second).Should().BeTrue(form);
        }
    }

    [Fact]
    public async Task Its_figures_are_those_of_the_exported_tables()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        SmallPlan.WriteTo(folder, "repeats: 2");
        (await InProcess.RunAsync("run", folder["plan.yaml"], "--fast", "--out", folder["run"]))
            .ExitCode.Should()
            .Be(0);
        await InProcess.RunAsync("export", folder["run"], "--format", "jsonl", "--out", folder["tables"]);

        Ended ended = await InProcess.RunAsync("report", folder["run"], "--json", "-");

        ended.ExitCode.Should().Be(0, ended.Error);
        JsonNode report = JsonNode.Parse(ended.Output)!;
        ILookup<string, JsonNode> cases = Table(folder["tables/cases.jsonl"]).ToLookup(row => (string)row["player"]!);
        ILookup<string, JsonNode> rounds = Table(folder["tables/rounds.jsonl"]).ToLookup(row => (string)row["player"]!);
        report["players"]!.AsArray().Should().HaveCount(cases.Count);
        foreach (JsonNode player in report["players"]!.AsArray().OfType<JsonNode>())
        {
            JsonNode[] own = [.. cases[(string)player["player"]!]];
            ((int)player["first"]!["right"]!["count"]!).Should().Be(own.Count(row => (string)row["first"]! == "right"));
            ((int)player["first"]!["right"]!["of"]!).Should().Be(own.Length);
            ((int)player["final"]!["right"]!["count"]!).Should().Be(own.Count(row => (string)row["final"]! == "right"));
            ((int)player["cells"]!["count"]!).Should().Be(own.Sum(row => (int)row["cells"]!));
            ((double)player["outputTokens"]!["mean"]!)
                .Should()
                .BeApproximately(own.Average(row => (double)row["outputTokens"]!), 1e-3);
            JsonNode[] checks = [.. rounds[(string)player["player"]!].Where(row => (int)row["round"]! > 0)];
            JsonNode all = player["transitions"]![0]!;
            ((int)all["wrongRight"]!).Should().Be(checks.Count(row => (string?)row["effect"] == "fixed"));
            ((int)all["rightWrong"]!).Should().Be(checks.Count(row => (string?)row["effect"] == "broke"));
        }
        report["rows"]!
            .AsArray()
            .Select(row => (string)row!["case"]!)
            .Should()
            .BeEquivalentTo(Table(folder["tables/cases.jsonl"]).Select(row => (string)row["case"]!));
    }

    [Fact]
    public async Task Several_runs_become_a_history_in_the_order_of_time()
    {
        using var folder = new TempFolder();
        string first = ExampleRun.CopyInto(folder);
        string second = folder["later"];
        Directory.CreateDirectory(second);
        string journal = await File.ReadAllTextAsync(Path.Combine(first, "journal.jsonl"));
        // Whoever changes a journal breaks its chain, which is told of and ends in a code of its own.
        await File.WriteAllTextAsync(
            Path.Combine(second, "journal.jsonl"),
            journal.Replace("\"run\":\"small-duel\"", "\"run\":\"later\"").Replace("\"at\":\"2026", "\"at\":\"2027")
        );

        Ended ended = await InProcess.RunAsync("report", second, first, "--json", "-", "--html", folder["both.html"]);

        ended.ExitCode.Should().Be(1);
        ended.Error.Should().Contain("of the journal was altered after it was written");
        JsonNode report = JsonNode.Parse(ended.Output)!;
        report["runs"]!.AsArray().Select(run => (string)run!["run"]!).Should().Equal("small-duel", "later");
        ((bool)report["isAltered"]!).Should().BeTrue();
        report["history"]!.AsArray().Should().HaveCount(4);
        report["players"]![0]!["first"]!["right"]!["of"]!.GetValue<int>().Should().Be(2);
        report["players"]![0]!["puzzles"]!.GetValue<int>().Should().Be(1);
        (await File.ReadAllTextAsync(folder["both.html"])).Should().Contain("so this is no evidence");
    }

    [Fact]
    public async Task One_run_given_twice_is_refused()
    {
        Ended ended = await InProcess.RunAsync(
            "report",
            ExampleRun.Folder,
            Path.Combine(ExampleRun.Folder, "journal.jsonl")
        );

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().EndWith("are the same run, small-duel; give it once, or every case would count twice.\n");
    }

    [Theory]
    [InlineData("nowhere", "There is no run folder 'nowhere'.\n")]
    public async Task What_is_no_run_is_refused_in_one_sentence(string path, string sentence)
    {
        Ended ended = await InProcess.RunAsync("report", path);

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Be(sentence);
    }

    [Fact]
    public async Task A_folder_without_a_journal_is_no_run()
    {
        using var folder = new TempFolder();

        Ended ended = await InProcess.RunAsync("report", folder.Path);

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Be($"'{folder.Path}' is not a run folder: it has no journal.jsonl.\n");
    }

    [Fact]
    public async Task A_run_without_a_match_has_nothing_to_report()
    {
        using var folder = new TempFolder();
        string line = (await File.ReadAllLinesAsync(Path.Combine(ExampleRun.Folder, "journal.jsonl")))[0];
        await File.WriteAllTextAsync(folder["journal.jsonl"], line + "\n");

        Ended ended = await InProcess.RunAsync("report", folder.Path);

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Be("Run small-duel has no match that began, so there is nothing to report.\n");
        File.Exists(folder["report.html"]).Should().BeFalse();
    }

    [Fact]
    public async Task Only_one_form_goes_to_stdout()
    {
        Ended ended = await InProcess.RunAsync("report", ExampleRun.Folder, "--markdown", "-", "--json");

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Be("Only one of --html, --markdown and --json can go to stdout; name a file.\n");
    }

    [Fact]
    public async Task A_form_on_stdout_is_alone_there()
    {
        Ended ended = await InProcess.RunAsync("report", ExampleRun.Folder, "--markdown", "-");

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Output.Should().StartWith("# Gridlock report\n");
        ended.Output.Should().NotContain("Written:");
        File.Exists(Path.Combine(ExampleRun.Folder, "report.html")).Should().BeFalse();
    }

    [Fact]
    public async Task What_is_no_report_is_not_replaced_unless_it_is_named()
    {
        using var folder = new TempFolder();
        string run = ExampleRun.CopyInto(folder);
        string page = Path.Combine(run, "report.html");
        await File.WriteAllTextAsync(page, "mine");

        Ended refused = await InProcess.RunAsync("report", run);
        Ended named = await InProcess.RunAsync("report", run, "--html", page);
        Ended again = await InProcess.RunAsync("report", run);

        refused.ExitCode.Should().Be(2);
        refused.Error.Should().EndWith("is there already and is no report; name another file with --html.\n");
        (named.ExitCode, again.ExitCode).Should().Be((0, 0));
    }

    [Fact]
    public async Task A_place_that_can_not_be_written_is_one_sentence()
    {
        using var folder = new TempFolder();

        Ended ended = await InProcess.RunAsync("report", ExampleRun.Folder, "--html", folder["no/such/report.html"]);

        ended.ExitCode.Should().Be(2);
        ended.ErrorLines.Should().ContainSingle().Which.Should().Contain("there is no such folder");
    }

    private static IEnumerable<JsonNode> Table(string path) =>
        File.ReadLines(path).Select(static line => JsonNode.Parse(line)!);
}
