using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

public sealed class PlanCommandTests
{
    [Fact]
    public async Task The_figures_have_the_names_that_scripts_read()
    {
        Ended ended = await InProcess.RunAsync(
            "plan",
            "--difference",
            "0.1",
            "--power",
            "0.8",
            "--discordant",
            "0.2",
            "--json"
        );

        ended.ExitCode.Should().Be(0, ended.Error);
        JsonNode json = JsonNode.Parse(ended.Output)!;
        json["puzzles"]!.GetValue<int>().Should().Be(155);
        json["calls"]!.GetValue<int>().Should().Be(310);
        json["cost"].Should().BeNull();
        json["costUnknown"]!.GetValue<string>().Should().Be("no player is named");
        double same = json["sequential"]!["noDifference"]!["puzzles"]!.GetValue<double>();
        same.Should().BeInRange(60, 90);
    }

    [Fact]
    public async Task Dollars_are_there_where_prices_are()
    {
        using var folder = new TempFolder();
        File.WriteAllText(
            folder["prices.yaml"],
            "prices:\n  \"openai/some\": { input: 1, output: 10, read: 2026-11-21 }\n"
        );
        Ended ended = await InProcess.RunAsync(
            "plan",
            "--power",
            "0.8",
            "--player",
            "openai/some",
            "--player",
            "sim/scholar",
            "--tokens",
            "1000",
            "--rounds",
            "1",
            "--config",
            folder["prices.yaml"],
            "--json"
        );

        ended.ExitCode.Should().Be(0, ended.Error);
        JsonNode json = JsonNode.Parse(ended.Output)!;
        json["calls"]!.GetValue<int>().Should().Be(155 * 2 * 2);
        decimal input = json["players"]![0]!["inputTokens"]!.GetValue<decimal>();
        json["players"]![0]!["outputTokens"]!.GetValue<int>().Should().Be(155 * 2 * 1000);
        json["cost"]!.GetValue<decimal>().Should().Be((input + (310_000 * 10)) / 1_000_000);
        json["players"]![1]!["simulated"]!.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public async Task People_read_what_it_takes()
    {
        Ended ended = await InProcess.RunAsync("plan");

        ended.ExitCode.Should().Be(0);
        ended.Output.Should().StartWith("206 puzzles, 412 calls, cost unknown (no player is named)\n");
        ended.Output.Should().Contain("'gridlock check' stops as soon as it knows");
    }

    [Fact]
    public async Task A_plan_for_one_side_forecasts_the_check_that_there_is()
    {
        Ended both = await InProcess.RunAsync("plan", "--json");
        Ended one = await InProcess.RunAsync("plan", "--one-sided", "--json");

        JsonNode.Parse(one.Output)!["puzzles"]!.GetValue<int>().Should().BeLessThan(206);
        JsonNode.Parse(one.Output)!["sequential"]!["mostPuzzles"]!.GetValue<int>().Should().Be(320);
        string forecast = JsonNode.Parse(both.Output)!["sequential"]!["drop"]!.ToJsonString();
        JsonNode.Parse(one.Output)!["sequential"]!["drop"]!.ToJsonString().Should().Be(forecast);
    }

    [Theory]
    [InlineData("--difference 0.3 can not be above --discordant 0.2*", "--difference", "0.3", "--discordant", "0.2")]
    [InlineData("--power '1.5' is not a number above 0 and below 1, such as 0.1.", "--power", "1.5")]
    [InlineData("--difference 0.0001 would take millions of puzzles; give 0.001 or more.", "--difference", "0.0001")]
    public async Task Misuse_is_one_sentence(string sentence, params string[] arguments)
    {
        Ended ended = await InProcess.RunAsync(["plan", .. arguments]);
        ended.ExitCode.Should().Be(2);
        ended.ErrorLines[0].Should().Match(sentence);
    }
}
