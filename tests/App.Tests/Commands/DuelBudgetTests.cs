using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

public sealed class DuelBudgetTests
{
    [Fact]
    public async Task A_budget_needs_the_price_of_every_player_that_is_paid()
    {
        using var folder = new TempFolder();
        var key = new Dictionary<string, string> { ["GROQ_API_KEY"] = "gsk-planted-key-of-a-test" };
        using GridlockProcess running = GridlockProcess.Start(
            folder,
            key,
            "duel",
            "--budget",
            "5.00",
            "--player",
            "groq/no-such-model",
            "--player",
            "sim/scholar"
        );
        Ended ended = await running.EndAsync();

        ended.ExitCode.Should().Be(2);
        ended
            .ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .Be(
                "A budget needs the price of 'groq/no-such-model', which is not known: state it in gridlock.yaml (US dollars for a million tokens of input and of output), or play without --budget."
            );
    }

    [Fact]
    public async Task Simulated_players_play_on_any_budget_and_cost_nothing()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        Ended ended = await GridlockProcess.RunAsync(
            folder,
            ["duel", "--fast", "--tier", "1", "--rounds", "0", "--budget", "0.01", "--json"]
        );

        ended.ExitCode.Should().Be(0, ended.Error);
        JsonNode result = JsonNode.Parse(ended.Output)!;
        result["outcome"]!.GetValue<string>().Should().Be("completed");
        result["scoreCard"]!["players"]![0]!["cost"]!.GetValue<decimal>().Should().Be(0);
        Ended wrong = await GridlockProcess.RunAsync(folder, "duel", "--budget", "free");
        wrong.ExitCode.Should().Be(2);
        wrong.Error.Should().Contain("--budget 'free' is not a number of US dollars above 0, such as 5.00.");
    }
}
