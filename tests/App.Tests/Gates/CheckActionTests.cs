using System.Diagnostics;
using System.Text.Json.Nodes;
using Gridlock.App.Tests.House;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Gates;

/// <summary>The action's script and the sample workflow, as a job would run them.</summary>
public sealed class CheckActionTests(BaselineRun baseline) : IClassFixture<BaselineRun>
{
    [Theory]
    [InlineData("sim/scholar", 0, "not-worse")]
    [InlineData("sim/hasty", 1, "regressed")]
    [InlineData("sim/nobody", 2, "none")]
    public async Task The_verdict_and_the_code_are_those_of_the_check(string player, int code, string verdict)
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        Ended ended = await RunAsync(folder, $"--baseline-player sim/scholar --candidate-player {player}");

        ended.ExitCode.Should().Be(code, ended.Error);
        File.ReadAllLines(folder["outputs"]).Should().Equal($"verdict={verdict}", $"code={code}");
        if (code != 2)
        {
            File.ReadAllText(folder["summary"]).Should().Be(File.ReadAllText(folder["mine.md"]));
            File.ReadAllText(folder["mine.xml"]).Should().StartWith("<testsuites>");
        }
    }

    [Fact]
    public void The_action_runs_that_script_and_builds_apart()
    {
        string action = File.ReadAllText(Path.Combine(Checkout.Root, ".github/actions/check/action.yml"));
        action.Should().Contain("run: bash \"$GITHUB_ACTION_PATH/check.sh\"").And.Contain("run: dotnet build ");
        action.Should().Contain("value: ${{ steps.check.outputs.verdict }}").And.NotContain("dotnet run");
    }

    [Fact]
    public async Task The_prices_that_the_sample_shows_are_enough_for_its_budget()
    {
        using var folder = new TempFolder();
        string[] sample = File.ReadAllLines(Path.Combine(Checkout.Root, ".github/workflows/model-check.yml"));
        IEnumerable<string> prices = sample
            .SkipWhile(line => line != "#   prices:")
            .TakeWhile(line => line.StartsWith("#   ", StringComparison.Ordinal));
        File.WriteAllLines(folder["gridlock.yaml"], prices.Select(line => line[4..]));
        sample.Should().Contain(line => line.Trim() == "config: .github/gridlock.yaml");
        sample.Should().Contain(line => line.Trim() == "arguments: --budget 5.00");
        string player = sample.Single(line => line.Trim().StartsWith("default:", StringComparison.Ordinal)).Split()[^1];

        Ended ended = await InProcess.RunAsync(
            "plan",
            "--player",
            player,
            "--config",
            folder["gridlock.yaml"],
            "--json"
        );

        ended.ExitCode.Should().Be(0, ended.Error);
        JsonNode.Parse(ended.Output)!["cost"]!.GetValue<decimal>().Should().BePositive();
    }

    private async Task<Ended> RunAsync(TempFolder folder, string arguments)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Checkout.Root, ".github/actions/check/check.sh")])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["PATH"] =
                    $"{Path.GetDirectoryName(GridlockProcess.DotNet())}:{Environment.GetEnvironmentVariable("PATH")}",
                ["GRIDLOCK"] = Path.Combine(AppContext.BaseDirectory, "gridlock.dll"),
                ["BASELINE"] = baseline.Run,
                ["CANDIDATE"] = baseline.Run,
                ["GATE"] = "",
                ["CONFIG"] = "",
                ["ARGUMENTS"] = arguments,
                ["NAME"] = "mine",
                ["GITHUB_OUTPUT"] = folder["outputs"],
                ["GITHUB_STEP_SUMMARY"] = folder["summary"],
            },
        };
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The action's script is for bash.");
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Ended(process.ExitCode, output, await error);
    }
}
