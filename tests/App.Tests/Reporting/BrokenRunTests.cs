using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Reporting;

/// <summary>Reports of runs that did not come to their end: what never began is told of, with the reason.</summary>
public sealed class BrokenRunTests
{
    private const string Plan = """
        seed: demo
        puzzles:
          - {count: 3, rows: 2, columns: 3, tiers: 2}
          - {file: brought.jsonl, count: 2}
        players: [sim/scholar, {player: sim/hasty, temperature: 0.5}]
        tiers: [1]
        repeats: 2
        rounds: 1
        limits: {concurrency: 2}
        """;

    /// <summary>Five puzzles, one tier, two repeats.</summary>
    private const int CasesOfEach = 10;

    [Theory]
    [InlineData(null, "interrupted")]
    [InlineData("budget", "budget")]
    public async Task What_never_began_is_counted_from_the_plan(string? ended, string outcome)
    {
        using TempFolder folder = await PlayAsync();
        (string run, string[] begun, int open) = Cut(folder, 0.4, ended);

        (JsonNode report, string text) = await ReportAsync(run);

        JsonNode told = report["runs"]![0]!;
        ((string)told["outcome"]!).Should().Be(outcome);
        ((int)told["neverBegan"]!).Should().Be((2 * CasesOfEach) - begun.Length);
        JsonNode[] excluded = [.. report["excluded"]!.AsArray().OfType<JsonNode>()];
        foreach (string player in new[] { "sim/scholar", "sim/hasty" })
        {
            excluded
                .Where(one => (string)one["answer"]! == "case" && (string)one["player"]! == player)
                .Sum(static one => (int)one["cases"]!)
                .Should()
                .Be(CasesOfEach - begun.Count(one => one == player));
        }
        excluded.Should().OnlyContain(one => (string)one["reason"]! == outcome);
        // A match whose last answer came before its end was written has all that counts.
        excluded
            .Where(static one => (string)one["answer"]! != "case")
            .Sum(static one => (int)one["cases"]!)
            .Should()
            .BeInRange(1, open);
        text.Should().Contain($"cases of {2 * CasesOfEach} never began.").And.Contain("of the plan that never began");
    }

    [Fact]
    public async Task A_run_that_has_lost_its_puzzles_says_that_it_can_not_say()
    {
        using TempFolder folder = await PlayAsync();
        (string run, _, _) = Cut(folder, 0.4, null);
        File.Delete(Path.Combine(run, "puzzles-2.jsonl"));

        (JsonNode report, string text) = await ReportAsync(run);

        report["runs"]![0]!["neverBegan"].Should().BeNull();
        text.Should().Contain("it does not say how many of its cases never began.");
    }

    [Fact]
    public async Task A_complete_run_left_nothing_out()
    {
        using TempFolder folder = await PlayAsync();

        (JsonNode report, string text) = await ReportAsync(folder["run"]);

        ((int)report["runs"]![0]!["neverBegan"]!).Should().Be(0);
        report["excluded"]!.AsArray().Should().BeEmpty();
        report["common"].Should().BeNull();
        text.Should().NotContain("never began").And.NotContain("did not answer the same cases");
    }

    private static async Task<TempFolder> PlayAsync()
    {
        await Engine.RequireAsync();
        var folder = new TempFolder();
        await DoAsync(
            "puzzle new --rows 2 --columns 3 --tiers 2 --count 3 --seed demo --out".Split(' '),
            folder["brought.jsonl"]
        );
        await File.WriteAllTextAsync(folder["plan.yaml"], Plan);
        await DoAsync(["run", folder["plan.yaml"], "--fast", "--out"], folder["run"]);
        return folder;
    }

    /// <summary>A run whose process was killed after a part of its lines, or that ended so.</summary>
    /// <returns>The players of the matches that began, and how many of these never ended.</returns>
    private static (string Run, string[] Begun, int Open) Cut(TempFolder folder, double share, string? ended)
    {
        string run = folder["run"];
        string journal = Path.Combine(run, "journal.jsonl");
        File.Delete(Path.Combine(run, "manifest.json"));
        string[] lines = File.ReadAllLines(journal);
        lines = lines[..(int)(share * lines.Length)];
        JsonNode[] events = [.. lines.Select(static line => JsonNode.Parse(line)!)];
        string[] begun =
        [
            .. events
                .Where(static one => (string)one["type"]! == "match.started")
                .Select(static one => (string)one["player"]!),
        ];
        string[] last = ended is null
            ? []
            :
            [
                $"{{\"type\":\"run.ended\",\"sequence\":{lines.Length + 1},\"at\":\"2026-11-21T12:00:00Z\",\"outcome\":\"{ended}\"}}",
            ];
        File.WriteAllLines(journal, [.. lines, .. last]);
        return (run, begun, begun.Length - events.Count(static one => (string)one["type"]! == "match.ended"));
    }

    private static async Task<(JsonNode Json, string Text)> ReportAsync(string run)
    {
        string json = Path.Combine(run, "report.json");
        Ended ended = await InProcess.RunAsync("report", run, "--json", json);
        ended.ExitCode.Should().BeOneOf([0, 1], ended.Error);
        return (JsonNode.Parse(await File.ReadAllTextAsync(json))!, ended.Output);
    }

    private static async Task DoAsync(string[] arguments, string place)
    {
        Ended ended = await InProcess.RunAsync([.. arguments, place]);
        ended.ExitCode.Should().Be(0, ended.Error);
    }
}
