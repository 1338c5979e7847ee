using Gridlock.App.Simulation;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Gates;

/// <summary>What is no fault of the model ends in a code and a sentence of its own.</summary>
public sealed class FailingProviderTests(BaselineRun baseline) : IClassFixture<BaselineRun>
{
    [Fact]
    public async Task A_provider_that_is_down_gives_no_verdict()
    {
        using var folder = new TempFolder();
        Ended ended = await CheckAsync(folder, "http://127.0.0.1:9/v1#scholar");

        ended.ExitCode.Should().Be(4, ended.Error);
        ended
            .Output.Should()
            .MatchRegex(
                "^No verdict: ([0-9]+) of \\1 cases failed at the provider, more than 20%, most often .unreachable.;"
            );
    }

    [Fact]
    public async Task A_provider_that_is_down_is_not_waited_for_through_every_attempt()
    {
        using var folder = new TempFolder();
        Ended ended = await CheckAsync(folder, "http://127.0.0.1:9/v1#scholar", attempts: 100);

        ended.ExitCode.Should().Be(4, ended.Error);
        ended
            .Output.Should()
            .MatchRegex("^No verdict: none of [0-9]+ calls to the provider was answered, most often 'unreachable'\\.");
    }

    [Fact]
    public async Task Half_the_calls_failing_gives_no_verdict()
    {
        using var folder = new TempFolder();
        await using SimulatedServer server = await FaultyServer.StartAsync(0.5);
        Ended ended = await CheckAsync(folder, $"{server.BaseAddress}#scholar");

        ended.ExitCode.Should().Be(4, ended.Error);
        ended
            .Output.Should()
            .StartWith("No verdict: ")
            .And.Contain(
                "Had it come out as badly or as well as it can for the candidate, the two would differ in accuracy by -"
            );
    }

    [Fact]
    public async Task A_few_failing_calls_count_for_nobody()
    {
        using var folder = new TempFolder();
        await using SimulatedServer server = await FaultyServer.StartAsync(0.05);
        Ended ended = await CheckAsync(folder, $"{server.BaseAddress}#scholar");

        ended.ExitCode.Should().Be(0, ended.Error + ended.Output);
        ended.Output.Should().StartWith("Not worse by more than the margin of 10%: accuracy stayed at 100%");
    }

    [Fact]
    public async Task A_budget_that_is_spent_has_a_code_of_its_own()
    {
        using var folder = new TempFolder();
        await using SimulatedServer server = await FaultyServer.StartAsync(0);
        string player = $"{server.BaseAddress}#scholar";
        // An answer of the usual limit would cost 33 dollars, so that 35 allow for a few.
        File.WriteAllText(
            folder["prices.yaml"],
            $"prices:\n  \"{player}\": {{ input: 0.01, output: 1000, read: 2026-11-21 }}\n"
        );
        Ended ended = await CheckAsync(folder, player, "--config", folder["prices.yaml"], "--budget", "35");

        ended.ExitCode.Should().Be(5, ended.Error + ended.Output);
        ended.Output.Should().StartWith("Inconclusive: the budget is spent; accuracy stayed at 100%, and about ");
    }

    private Task<Ended> CheckAsync(TempFolder folder, string candidate, params string[] more) =>
        CheckAsync(folder, candidate, 1, more);

    private Task<Ended> CheckAsync(TempFolder folder, string candidate, int attempts, params string[] more)
    {
        File.WriteAllText(folder["gate.yaml"], $"attempts: {attempts}\nconcurrency: 4\nsamePuzzles: true\n");
        return baseline.PlayAsync(folder, candidate, ["--gate", folder["gate.yaml"], "--seed", "faults", .. more]);
    }
}
