using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Gates;

/// <summary>A difference must not come from how a player was asked.</summary>
public sealed class CandidateOptionsTests
{
    private const string Plan = """
        seed: options
        puzzles:
          - {count: 3, rows: 3, columns: 3, tiers: 1}
        players:
          - {player: sim/scholar, temperature: 0.2, maxOutputTokens: 4000, thinkingBudget: 100, seed: false}
        rounds: 0
        """;

    private const string Asked = """{"temperature":0.2,"thinkingBudget":100,"seed":false}""";

    [Fact]
    public async Task A_candidate_is_asked_as_its_baseline_was_also_through_a_pin()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        string run = await PlayAsync(folder);
        Intents(run).Should().OnlyContain(intent => Limit(intent) == 4000 && Options(intent) == Asked);
        (await InProcess.RunAsync("check", "--baseline", run, "--pin", folder["pin.json"])).ExitCode.Should().Be(0);

        foreach (string baseline in new[] { run, folder["pin.json"] })
        {
            string played = folder[$"of-{Path.GetFileName(baseline)}"];
            Ended ended = await CheckAsync(baseline, "sim/scholar", played);

            ended.Output.Should().NotContain("was asked with", ended.Error);
            Intents(played).Should().OnlyContain(intent => Limit(intent) == 4000 && Options(intent) == Asked);
        }
    }

    [Fact]
    public async Task A_gate_may_ask_otherwise_and_that_is_told_also_of_two_runs()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        string run = await PlayAsync(folder);
        File.WriteAllText(
            folder["gate.yaml"],
            "player: { temperature: none, maxOutputTokens: 9000, thinkingBudget: none, seed: true }\n"
        );
        Ended ended = await CheckAsync(run, "sim/scholar", folder["run"], "--gate", folder["gate.yaml"]);

        const string warning =
            "warning: The baseline was asked with temperature 0.2, 4000 output tokens, thinking budget 100, no seed, the candidate with 9000 output tokens; what differs may come from that alone.";
        ended.Output.Should().Contain(warning, ended.Error);
        Intents(folder["run"]).Should().OnlyContain(intent => Limit(intent) == 9000 && intent["options"] == null);
        Ended recorded = await InProcess.RunAsync("check", "--baseline", run, "--candidate", folder["run"]);
        recorded.Output.Should().Contain(warning, recorded.Error);
    }

    private static async Task<string> PlayAsync(TempFolder folder)
    {
        await File.WriteAllTextAsync(folder["plan.yaml"], Plan);
        Ended ended = await InProcess.RunAsync("run", folder["plan.yaml"], "--fast", "--out", folder["base"]);
        ended.ExitCode.Should().Be(0, ended.Error);
        return folder["base"];
    }

    private static Task<Ended> CheckAsync(string baseline, string candidate, string run, params string[] more) =>
        InProcess.RunAsync([
            "check",
            "--baseline",
            baseline,
            "--candidate",
            candidate,
            "--same-puzzles",
            "--fast",
            "--out",
            run,
            .. more,
        ]);

    private static int? Limit(JsonNode intent) => intent["outputLimit"]?.GetValue<int>();

    private static string? Options(JsonNode intent) => intent["options"]?.ToJsonString();

    private static JsonNode[] Intents(string run) =>
        [
            .. File.ReadLines(Path.Combine(run, "journal.jsonl"))
                .Where(line => line.StartsWith("{\"type\":\"call.intent\"", StringComparison.Ordinal))
                .Select(line => JsonNode.Parse(line)!),
        ];
}
