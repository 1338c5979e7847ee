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
    public async Task The_sample_runs_as_it_is_shipped_and_leaves_the_baseline_that_it_lacks()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder[".github/model-check"]);
        foreach (string file in Directory.GetFiles(Path.Combine(Checkout.Root, ".github/model-check")))
        {
            File.Copy(file, folder[$".github/model-check/{Path.GetFileName(file)}"]);
        }
        Dictionary<string, string> inputs = Sample();
        inputs["CANDIDATE"].Should().Be("${{ inputs.candidate || env.PLAYER }}");
        inputs["CANDIDATE"] = inputs["PLAYER"];

        Ended first = await RunAsync(folder, inputs);

        first.ExitCode.Should().Be(0, first.Error + first.Output);
        first
            .Output.Should()
            .Contain("::notice title=gridlock check::There is no '.github/model-check/baseline.json', so");
        File.ReadAllLines(folder["outputs"]).Should().Equal("verdict=not-worse", "code=0");
        File.Move(folder["model-check-baseline.json"], folder[".github/model-check/baseline.json"]);
        inputs["NAME"] = "second";
        Ended second = await RunAsync(folder, inputs);
        second.ExitCode.Should().Be(0, second.Error + second.Output);
        second.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_plan_that_is_none_ends_as_misuse_before_anything_is_checked()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["plan.yaml"], "puzzels: []\n");
        Dictionary<string, string> inputs = new()
        {
            ["BASELINE"] = "none.json",
            ["PLAN"] = "plan.yaml",
            ["NAME"] = "mine",
        };
        Ended ended = await RunAsync(folder, inputs);

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("did you mean puzzles?");
        File.ReadAllLines(folder["outputs"]).Should().Equal("verdict=none", "code=2");
    }

    [Fact]
    public async Task Prices_as_the_sample_shows_them_are_read()
    {
        using var folder = new TempFolder();
        string[] sample = File.ReadAllLines(Path.Combine(Checkout.Root, ".github/model-check/gridlock.yaml"));
        IEnumerable<string> prices = sample.SkipWhile(line => line != "# prices:").Select(line => line[2..]);
        await File.WriteAllLinesAsync(folder["gridlock.yaml"], prices);
        string[] player = ["--player", "openai/gpt-5-mini"];

        Ended ended = await InProcess.RunAsync(["plan", .. player, "--config", folder["gridlock.yaml"], "--json"]);

        ended.ExitCode.Should().Be(0, ended.Error);
        JsonNode.Parse(ended.Output)!["cost"]!.GetValue<decimal>().Should().BePositive();
    }

    /// <summary>What the sample workflow hands to the action, and its player.</summary>
    private static Dictionary<string, string> Sample() =>
        File.ReadLines(Path.Combine(Checkout.Root, ".github/workflows/model-check.yml"))
            .SkipWhile(line => line != "env:")
            .Select(line => line.Trim().Split(": ", 2))
            .Where(pair => pair is [_, not ""])
            .DistinctBy(pair => pair[0])
            .ToDictionary(pair => pair[0].ToUpperInvariant(), pair => pair[1]);

    private Task<Ended> RunAsync(TempFolder folder, string arguments) =>
        RunAsync(
            folder,
            new Dictionary<string, string>
            {
                ["BASELINE"] = baseline.Run!,
                ["CANDIDATE"] = baseline.Run!,
                ["ARGUMENTS"] = arguments,
                ["NAME"] = "mine",
            }
        );

    private static async Task<Ended> RunAsync(TempFolder folder, Dictionary<string, string> inputs)
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
                ["GITHUB_OUTPUT"] = folder["outputs"],
                ["GITHUB_STEP_SUMMARY"] = folder["summary"],
            },
        };
        foreach (string name in (string[])["BASELINE", "PLAN", "CANDIDATE", "GATE", "CONFIG", "ARGUMENTS", "NAME"])
        {
            start.Environment[name] = inputs.GetValueOrDefault(name, "");
        }
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The action's script is for bash.");
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Ended(process.ExitCode, output, await error);
    }
}
