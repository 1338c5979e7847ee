using System.Text.Json.Nodes;
using Gridlock.App.Simulation;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Gates;

/// <summary>Baselines that lack something, or were played otherwise than a candidate usually is.</summary>
public sealed class UnevenBaselineTests
{
    [Fact]
    public async Task What_failed_in_a_baseline_is_counted_and_bounded_and_nobody_is_asked_for_it()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        await using SimulatedServer server = await FaultyServer.StartAsync(0.3);
        await RunAsync(folder, "base", $"{server.BaseAddress}#scholar", 20);

        Ended ended = await CheckAsync(folder, "base", BaselineRun.Scholar, "run", "--json");

        JsonNode json = JsonNode.Parse(ended.Output)!;
        int failed = json["baselineFailedCases"]!.GetValue<int>();
        failed.Should().BeInRange(1, 19);
        json["baselineCases"]!.GetValue<int>().Should().Be(20);
        json["failedCases"]!.GetValue<int>().Should().Be(0);
        json["calls"]!.GetValue<int>().Should().Be(20 - failed);
        json["worstCase"]!["low"]!.GetValue<double>().Should().BeApproximately(-failed / 20.0, 1e-9);
        json["worstCase"]!["high"]!.GetValue<double>().Should().BeApproximately(failed / 20.0, 1e-9);
        Ended pinned = await InProcess.RunAsync("check", "--baseline", folder["base"], "--pin", folder["pin.json"]);
        pinned.Error.Should().Contain($"{20 - failed} puzzles, 20 cases, {failed} of them failed at the provider.");
    }

    [Fact]
    public async Task A_candidate_is_cut_off_where_its_baseline_was_and_a_run_that_was_not_is_told_of()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        await RunAsync(folder, "base", "sim/looper", 4, "--cut-loops");
        await RunAsync(folder, "uncut", "sim/looper", 4);

        Ended ended = await CheckAsync(folder, "base", "sim/looper", "run");
        ended.Output.Should().NotContain("were cut off where they went round", ended.Error);
        File.ReadLines(Path.Combine(folder["run"], "journal.jsonl")).First().Should().Contain("\"cutLoops\":\"true\"");

        Ended recorded = await InProcess.RunAsync(
            "check",
            "--baseline",
            folder["base"],
            "--candidate",
            folder["uncut"]
        );
        recorded
            .Output.Should()
            .Contain(
                "warning: Calls of the baseline were cut off where they went round, and those of the candidate were not; what differs may come from that alone."
            );
    }

    [Fact]
    public async Task Of_cases_that_began_before_any_had_ended_no_time_is_taken()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        await RunAsync(folder, "base", BaselineRun.Scholar, 6);
        await InProcess.RunAsync("check", "--baseline", folder["base"], "--pin", folder["pin.json"]);

        JsonArray cases = JsonNode.Parse(File.ReadAllText(folder["pin.json"]))!["baseline"]!["cases"]!.AsArray();
        cases.Select(one => one!["values"]!["latency"] is null).Should().Equal(true, false, false, false, false, false);
        cases.Should().OnlyContain(one => one!["values"]!["tokens"] != null);
    }

    private static async Task RunAsync(TempFolder folder, string run, string player, int puzzles, params string[] more)
    {
        await File.WriteAllTextAsync(
            folder["plan.yaml"],
            $$"""
            seed: uneven
            puzzles:
              - {count: {{puzzles}}, rows: 3, columns: 3, tiers: 1}
            players: ["{{player}}"]
            rounds: 0
            limits: {attempts: 1, concurrency: 1, failedShare: 1, failuresInARow: 1000}
            """
        );
        Ended ended = await InProcess.RunAsync(["run", folder["plan.yaml"], "--fast", "--out", folder[run], .. more]);
        ended.ExitCode.Should().Be(0, ended.Error);
    }

    private static Task<Ended> CheckAsync(
        TempFolder folder,
        string baseline,
        string player,
        string run,
        params string[] more
    ) =>
        InProcess.RunAsync([
            "check",
            "--baseline",
            folder[baseline],
            "--candidate",
            player,
            "--same-puzzles",
            "--fast",
            "--out",
            folder[run],
            .. more,
        ]);
}
