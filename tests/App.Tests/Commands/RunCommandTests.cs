using System.Text.Json.Nodes;
using Gridlock.App.Tests.PlannedRuns;
using Gridlock.App.Tests.Running;
using Gridlock.Benchmarks.Kills;
using Gridlock.Core.Runs.Plans;
using Gridlock.Solver.CpSat;

namespace Gridlock.App.Tests.Commands;

public sealed class RunCommandTests
{
    [Fact]
    public async Task A_plan_is_played_into_a_run_that_holds_all_it_needs()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        await GridlockProcess.RunAsync(folder, "puzzle", "new", "--rows", "2", "--columns", "3", "--out", "mine.jsonl");
        string plan = SmallPlan.WriteTo(folder);
        string text = File.ReadAllText(folder[plan]).Replace("players:", "  - {file: mine.jsonl}\nplayers:");
        File.WriteAllText(folder[plan], text);

        Ended ended = await GridlockProcess.RunAsync(folder, "run", plan, "--fast", "--json", "--out", "study");

        ended.ExitCode.Should().Be(0, ended.Error);
        JsonNode summary = JsonNode.Parse(ended.Lines.Should().ContainSingle().Subject)!;
        summary["outcome"]!.GetValue<string>().Should().Be("completed");
        summary["cases"]!.GetValue<int>().Should().Be(8 + 6);
        summary["done"]!.GetValue<int>().Should().Be(14);
        summary["calls"]!.GetValue<int>().Should().Be(28);
        summary["players"]![0]!["simulated"]!.GetValue<bool>().Should().BeTrue();
        File.ReadAllText(folder["study/plan.yaml"]).Should().Be(text);
        File.ReadAllLines(folder["study/puzzles-1.jsonl".Replace('1', '2')]).Should().ContainSingle();
        RunEvidence.Of(folder["study"]).IsComplete.Should().BeTrue();
        (await GridlockProcess.RunAsync(folder, "transcripts", "verify", "study")).ExitCode.Should().Be(0);

        // The file may go: the run has its own copy.
        File.Delete(folder["mine.jsonl"]);
        Ended again = await GridlockProcess.RunAsync(folder, "resume", "study");
        again.ExitCode.Should().Be(0, again.Error);
        again.Output.Should().Contain("The run was complete already; nothing was asked. Exit code 0.");
    }

    [Fact]
    public async Task A_dry_run_asks_and_writes_nothing()
    {
        using var folder = new TempFolder();
        string plan = SmallPlan.WriteTo(folder, "repeats: 3\nout: study\n");

        Ended ended = await GridlockProcess.RunAsync(folder, "run", plan, "--dry-run");
        Ended json = await GridlockProcess.RunAsync(folder, "run", plan, "--dry-run", "--json");

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Output.Should().StartWith("24 cases on 2 puzzles, each an answer and 1 check: 48 calls\n");
        ended.Output.Should().Contain("32,000 an answer, assumed").And.Contain("if every call takes 40 s");
        JsonNode forecast = JsonNode.Parse(json.Output)!;
        forecast["calls"]!.GetValue<int>().Should().Be(48);
        forecast["worstOutputTokens"]!.GetValue<long>().Should().Be(48L * 32_000);
        forecast["worstCost"]!.GetValue<decimal>().Should().Be(0);
        forecast["seconds"]!.GetValue<double>().Should().Be(48 / 2 * 40);
        Directory.Exists(folder["study"]).Should().BeFalse();
    }

    [Theory]
    [InlineData(1, 20, 16, 21 * 40)]
    [InlineData(3, 2, 16, 3 * 40)]
    [InlineData(3, 2, 2, 2 * 3 * 40)]
    public async Task A_dry_run_reckons_with_rounds_that_follow_one_another(
        int cases,
        int rounds,
        int concurrency,
        int seconds
    )
    {
        using var folder = new TempFolder();
        string batch = $"{{count: {cases}, rows: 2, columns: 3, tiers: 1}}";
        File.WriteAllText(
            folder["plan.yaml"],
            $"puzzles: [{batch}]\nplayers: [sim/scholar]\nrounds: {rounds}\nlimits: {{concurrency: {concurrency}}}\n"
        );

        Ended ended = await GridlockProcess.RunAsync(folder, "run", "plan.yaml", "--dry-run", "--json");

        JsonNode.Parse(ended.Output)!["seconds"]!.GetValue<double>().Should().Be(seconds);
    }

    [Fact]
    public async Task A_dry_run_says_where_a_cost_is_unknown()
    {
        using var folder = new TempFolder();
        string plan = SmallPlan.WriteTo(folder);
        File.WriteAllText(
            folder[plan],
            SmallPlan.Text.Replace("sim/hasty", "http://models.example/v1#some", StringComparison.Ordinal)
        );

        Ended ended = await GridlockProcess.RunAsync(folder, "run", plan, "--dry-run");

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Output.Should().Contain("cost unknown (no price is stated)");
    }

    [Fact]
    public async Task A_dry_run_needs_no_key_and_reads_puzzles_from_files()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["mine.jsonl"], ProvenByRecord.Lines(2));
        File.WriteAllText(folder["plan.yaml"], "puzzles: [{file: mine.jsonl}]\nplayers: [openai/gpt-5]\nrounds: 0\n");
        var without = new Dictionary<string, string> { ["OPENAI_API_KEY"] = "" };

        using var dry = GridlockProcess.Start(folder, without, "run", "plan.yaml", "--dry-run");
        using var real = GridlockProcess.Start(folder, without, "run", "plan.yaml", "--out", "study");
        Ended forecast = await dry.EndAsync();
        Ended refused = await real.EndAsync();

        forecast.ExitCode.Should().Be(0, forecast.Error);
        forecast.Output.Should().StartWith("2 cases on 2 puzzles, each an answer and 0 checks: 2 calls\n");
        refused.ExitCode.Should().Be(2);
        refused
            .ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .MatchRegex(
                "^plan.yaml, line \\d+, column \\d+: 'openai/gpt-5' needs a key: set the environment variable OPENAI_API_KEY.$"
            );
    }

    [Fact]
    public async Task Puzzles_that_bring_their_proofs_are_played_without_an_engine()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["none"]);
        File.WriteAllText(folder["mine.jsonl"], ProvenByRecord.Lines(2));
        File.WriteAllText(folder["plan.yaml"], "puzzles: [{file: mine.jsonl}]\nplayers: [sim/hasty]\nrounds: 0\n");
        var without = new Dictionary<string, string> { [EngineFolders.Variable] = folder["none"] };

        using var running = GridlockProcess.Start(folder, without, "run", "plan.yaml", "--fast", "--out", "study");
        Ended ended = await running.EndAsync();

        ended.ExitCode.Should().Be(0, ended.Error);
        string first = File.ReadLines(folder["study/journal.jsonl"]).First();
        JsonNode.Parse(first)!["engine"].Should().BeNull();
        Ended verified = await GridlockProcess.RunAsync(folder, "transcripts", "verify", "study");
        verified.ExitCode.Should().Be(0, verified.Output);
    }

    [Fact]
    public async Task The_schema_is_printed_for_editors()
    {
        Ended ended = await InProcess.RunAsync("run", "--schema");

        ended.ExitCode.Should().Be(0);
        ended.Output.Should().Be(PlanSchema.Text);
    }

    [Theory]
    [InlineData(
        "rounds: 1",
        "rouds: 1",
        "plan.yaml, line 5, column 1: 'rouds' is not a key of a plan; did you mean rounds?"
    )]
    [InlineData(
        "sim/hasty",
        "sim/hastey",
        "plan.yaml, line 4, column 24: 'sim/hastey' is not a simulated player; did you mean sim/hasty?"
    )]
    [InlineData("sim/hasty", "'sim/replay:gone'", "plan.yaml, line 4, column 24: There is no run folder 'gone'.")]
    [InlineData(
        "  - {count",
        "\t- {count",
        "plan.yaml, line 3, column 1: a tab stands here, and YAML is indented with spaces."
    )]
    [InlineData("limits:", "tiers: 3\nlimits:", "The plan plays tier 3, and none of its puzzles has that.")]
    [InlineData(
        "{count: 2, rows: 2, columns: 3, tiers: 2}",
        "{file: none.jsonl}",
        "plan.yaml, line 3, column 12: There is no file 'none.jsonl'; name a file of puzzles, or - for stdin."
    )]
    public async Task A_plan_that_can_not_be_played_is_refused_in_one_sentence(string was, string now, string sentence)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["plan.yaml"], SmallPlan.Text.Replace(was, now, StringComparison.Ordinal));

        Ended ended = await GridlockProcess.RunAsync(folder, "run", "plan.yaml", "--dry-run");

        ended.ExitCode.Should().Be(2);
        ended.ErrorLines.Should().ContainSingle().Which.Should().EndWith(sentence);
    }

    [Fact]
    public async Task A_run_that_can_not_begin_leaves_no_folder_behind()
    {
        using var folder = new TempFolder();
        string batch = "{count: 2, rows: 2, columns: 3, tiers: 2}";
        File.WriteAllText(folder["plan.yaml"], SmallPlan.Text.Replace(batch, "{file: none.jsonl}"));

        Ended ended = await GridlockProcess.RunAsync(folder, "run", "plan.yaml", "--out", "study");

        ended.ExitCode.Should().Be(2);
        Directory.Exists(folder["study"]).Should().BeFalse();
    }

    [Fact]
    public async Task The_folders_of_this_machine_stay_out_of_the_journal_and_the_run_goes_on_without_them()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["zoe42"]);
        Directory.CreateDirectory(folder["work"]);
        File.WriteAllText(folder["zoe42/mine.jsonl"], ProvenByRecord.Lines(2));
        string path = Path.GetFullPath(folder["zoe42/mine.jsonl"]);
        File.WriteAllText(
            folder["work/plan.yaml"],
            $"# made of {path}\npuzzles: [{{file: '{path}'}}, {{file: ../zoe42/mine.jsonl}}]\nplayers: [sim/hasty]\nrounds: 0\nout: {Path.GetFullPath(folder["study"])}\n"
        );

        Ended ended = await GridlockProcess.RunAsync(folder, "run", "work/plan.yaml", "--fast");
        Ended again = await GridlockProcess.RunAsync(folder, "resume", "study");

        ended.ExitCode.Should().Be(0, ended.Error);
        again.ExitCode.Should().Be(0, again.Error);
        foreach (string file in Directory.GetFiles(folder["study"]))
        {
            File.ReadAllText(file).Should().NotContain("zoe42").And.NotContain(Path.GetFullPath(folder["work"]));
        }
        File.ReadAllText(folder["study/plan.yaml"])
            .Should()
            .StartWith("# made of mine.jsonl\n")
            .And.EndWith("out: study\n");
    }

    [Fact]
    public async Task A_run_is_not_a_plan_and_says_how_to_go_on_with_it()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["study"]);
        SmallPlan.WriteTo(folder);
        File.Copy(folder["plan.yaml"], folder["study/plan.yaml"]);

        Ended ended = await GridlockProcess.RunAsync(folder, "run", "study");

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Be("'study' is a run; 'gridlock resume study' goes on with it.\n");
    }
}
