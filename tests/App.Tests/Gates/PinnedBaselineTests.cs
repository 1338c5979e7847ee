using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Gates;

public sealed class PinnedBaselineTests(BaselineRun baseline) : IClassFixture<BaselineRun>
{
    [Fact]
    public async Task A_pin_stands_for_its_run()
    {
        using var folder = new TempFolder();
        Ended ended = await CompareAsync(await baseline.PinAsync(folder));

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Output.Should().StartWith("Not worse by more than the margin of 10%: accuracy stayed at 100%");
    }

    [Fact]
    public async Task A_pin_of_another_version_is_refused()
    {
        using var folder = new TempFolder();
        string pin = await baseline.PinAsync(folder);
        string other = File.ReadAllText(pin).Replace("gridlock-pin/1", "gridlock-pin/9", StringComparison.Ordinal);
        File.WriteAllText(pin, other);

        Ended ended = await CompareAsync(pin);

        ended.ExitCode.Should().Be(2);
        ended
            .ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("is a baseline of the format 'gridlock-pin/9'");
    }

    [Fact]
    public async Task An_old_baseline_is_said_to_be_old_and_which_program_made_it()
    {
        using var folder = new TempFolder();
        string pin = await baseline.PinAsync(folder);
        JsonNode json = JsonNode.Parse(File.ReadAllText(pin))!;
        json["baseline"]!["at"] = DateTimeOffset.UtcNow.AddDays(-45);
        json["baseline"]!["tool"] = "gridlock 0.0.9";
        File.WriteAllText(pin, json.ToJsonString());

        Ended ended = await CompareAsync(pin);

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Output.Should().Contain("warning: The baseline is 45 days old, more than 30;");
        ended.Output.Should().Contain("warning: The baseline was observed by gridlock 0.0.9, and this is gridlock ");
    }

    [Fact]
    public async Task What_is_pinned_is_said_to_be_too_little_for_a_verdict_where_it_is()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["gate.yaml"], "gates: { accuracy: { margin: 0.02 } }\n");
        Ended ended = await baseline.CheckAsync("--pin", folder["pin.json"], "--gate", folder["gate.yaml"]);

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Error.Should().MatchRegex("The baseline has 60 puzzles, and 'not worse' takes [0-9]+ at the least");
    }

    private Task<Ended> CompareAsync(string pin) =>
        InProcess.RunAsync(
            "check",
            "--baseline",
            pin,
            "--candidate",
            baseline.Run!,
            "--candidate-player",
            BaselineRun.Scholar
        );
}
