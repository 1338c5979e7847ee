using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;
using Gridlock.App.Tests.Runs;

namespace Gridlock.App.Tests.Reporting;

/// <summary>The commands of a report are taken out of it and typed into a shell.</summary>
public sealed class ReproductionTests
{
    private const string Spec = "{rows: 3, columns: 3, tiers: 1}";

    [Fact]
    public async Task Of_a_fresh_duel()
    {
        using TempFolder folder = await DuelAsync("--tier", "1", "--rounds", "1", "--verify", "wrong+fresh");

        string[] again = await TypeAllAsync(folder, folder.Path, "runs/duel");

        again.Should().ContainSingle().Which.Should().StartWith("gridlock duel --puzzle runs/duel --seed ");
        (await PuzzlesAsync(folder, "runs/duel-again")).Should().Equal(await PuzzlesAsync(folder, "runs/duel"));
    }

    [Fact]
    public async Task Of_a_run_whose_puzzles_came_from_a_file_that_is_gone_and_whose_name_a_shell_would_take_apart()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        const string run = "my runs/that's $HOME; a study";
        Directory.CreateDirectory(folder["brought"]);
        await DoAsync(folder, "puzzle", "new", "--rows", "3", "--columns", "3", "--out", "brought/puzzles.jsonl");
        await File.WriteAllTextAsync(
            folder["plan.yaml"],
            $"puzzles: [{Spec}, {{file: brought/puzzles.jsonl}}]\nplayers: [sim/hasty, sim/scholar]\nrounds: 0\ntiers: [1]\n"
        );
        await DoAsync(folder, "run", "plan.yaml", "--fast", "--seed", "demo", "--out", run);
        Directory.Delete(folder["brought"], recursive: true);

        string[] again = await TypeAllAsync(folder, folder.Path, run);

        again.Should().ContainSingle().Which.Should().StartWith("gridlock run 'my runs/that'\\''s $HOME; a study/plan");
        (await PuzzlesAsync(folder, $"{run}-again")).Should().BeEquivalentTo(await PuzzlesAsync(folder, run));
    }

    [Fact]
    public async Task Of_a_report_that_is_asked_for_in_the_run_itself()
    {
        using TempFolder folder = await DuelAsync("--rounds", "0", "--cut-loops");

        string[] again = await TypeAllAsync(folder, folder["runs/duel"], ".");

        again.Should().ContainSingle().Which.Should().Contain(" --cut-loops ");
    }

    [Fact]
    public async Task Of_several_runs_at_once()
    {
        using TempFolder folder = await DuelAsync("--rounds", "0");
        Directory.Move(ExampleRun.CopyInto(folder), folder["-odd name"]);

        string[] again = await TypeAllAsync(folder, folder.Path, "runs/duel", "./-odd name");

        again.Should().HaveCount(2).And.Contain(static line => line.Contains(" --puzzle './-odd name' "));
    }

    private static async Task<TempFolder> DuelAsync(params string[] options)
    {
        await Engine.RequireAsync();
        var folder = new TempFolder();
        string[] spec = ["duel", "--rows", "3", "--columns", "3", "--tiers", "1", "--plain", "--fast"];
        await DoAsync(folder, [.. spec, "--out", "runs/duel", .. options]);
        return folder;
    }

    /// <returns>The commands that play again.</returns>
    private static async Task<string[]> TypeAllAsync(TempFolder folder, string place, params string[] runs)
    {
        Ended report = await Shell.RunAsync(
            place,
            $"gridlock report {string.Join(' ', runs.Select(static run => $"\"{run.Replace("$", "\\$")}\""))} --markdown -"
        );
        report.ExitCode.Should().Be(0, report.Error);
        string[] commands =
        [
            .. report
                .Output.Split('\n')
                .Where(static line => line.StartsWith("    gridlock "))
                .Select(static line => line.Trim()),
        ];
        commands.Length.Should().BeGreaterThanOrEqualTo((2 * runs.Length) + 1);
        foreach (string command in commands)
        {
            Ended ended = await Shell.RunAsync(place, command);
            ended.ExitCode.Should().Be(0, "{0} says {1}", command, ended.Error);
        }
        return [.. commands.Where(static command => command.Contains("-again"))];
    }

    private static async Task<string[]> PuzzlesAsync(TempFolder folder, string run)
    {
        Ended report = await GridlockProcess.RunAsync(folder, "report", run, "--json", "-");
        report.ExitCode.Should().Be(0, report.Error);
        JsonArray rows = JsonNode.Parse(report.Output)!["rows"]!.AsArray();
        return [.. rows.Select(static row => $"{row!["puzzle"]} {row["tier"]} {row["player"]}").Order()];
    }

    private static async Task DoAsync(TempFolder folder, params string[] arguments)
    {
        Ended ended = await GridlockProcess.RunAsync(folder, arguments);
        ended.ExitCode.Should().Be(0, ended.Error);
    }
}
