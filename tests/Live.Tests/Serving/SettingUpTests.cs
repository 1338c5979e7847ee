using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.Live.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Serving;

/// <summary>What was said on the command line, and what becomes of it on the control page.</summary>
public sealed class SettingUpTests(Chromium chromium)
{
    [Fact]
    public async Task A_seed_makes_the_first_puzzle_and_no_other()
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        string first = await PlayedAsync(show);
        string second = await PlayedAsync(show);
        await using SimulatedShow again = await SimulatedShow.StartAsync(pace: 0);
        (await PlayedAsync(again)).Should().Be(first).And.NotBe(second);
    }

    [Theory]
    [InlineData("sim/nobody", "nobody", "--player", "sim/nobody")]
    [InlineData("a key that is missing", "OPENAI_API_KEY", "--player", "openai/gpt-5")]
    [InlineData(
        "nine players",
        "9 players",
        "--player",
        "sim/scholar",
        "--player",
        "sim/scholar",
        "--player",
        "sim/scholar",
        "--player",
        "sim/scholar",
        "--player",
        "sim/scholar",
        "--player",
        "sim/scholar",
        "--player",
        "sim/scholar",
        "--player",
        "sim/scholar",
        "--player",
        "sim/scholar"
    )]
    public async Task Players_that_can_not_play_are_refused_at_the_start(
        string what,
        string part,
        params string[] players
    )
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var surroundings = new Surroundings(output, error, TimeProvider.System, static _ => null);
        using var patience = new CancellationTokenSource(Patience.Limit);
        ExitCode code = await Invocation.RunAsync(["live", "--port", "0", .. players], surroundings, patience.Token);
        code.Should().Be(ExitCode.Misuse, what);
        error.ToString().Should().Contain(part);
        output.ToString().Should().BeEmpty("no page was opened");
    }

    [Fact]
    public async Task The_terminal_says_where_a_face_off_was_saved()
    {
        await SimulatedShow.SkipWithoutEngineAsync();
        string folder = Directory.CreateTempSubdirectory("gridlock-live-").FullName;
        await using var output = new StringWriter();
        TextWriter said = TextWriter.Synchronized(output);
        var surroundings = new Surroundings(said, TextWriter.Null, TimeProvider.System, static _ => null);
        string[] wish = ["live", "--port", "0", "--start", "--fast", "--rows", "3", "--columns", "3", "--rounds", "0"];
        using var end = new CancellationTokenSource();
        Task<ExitCode> running = Invocation.RunAsync([.. wish, "--out", folder], surroundings, end.Token);
        await Patience.UntilAsync(() => running.IsCompleted || Said().Contains("Saved:"), "a face-off was saved");
        await end.CancelAsync();
        (await running).Should().Be(ExitCode.Good);
        Said().Should().Contain($"Saved:    {Directory.GetDirectories(folder).Should().ContainSingle().Subject}");
        Directory.Delete(folder, recursive: true);

        string Said()
        {
            lock (said)
            {
                return output.ToString();
            }
        }
    }

    [Fact]
    public async Task A_pace_that_is_no_whole_number_does_not_stop_the_start()
    {
        await using Window window = await chromium.OpenAsync();
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 7000.5);
        IPage control = await window.GoAsync(show.Control);
        await Expect(control.Locator("[name=pace]")).ToHaveValueAsync("7000.5");
        await control.GetByRole(AriaRole.Button, new() { Name = "Start the face-off" }).ClickAsync();
        await Expect(control.Locator("html[data-phase=revealed]")).ToBeAttachedAsync();
    }

    private static async Task<string> PlayedAsync(SimulatedShow show)
    {
        (await show.WishAsync("prepare")).EnsureSuccessStatusCode();
        (await show.WishAsync("start")).EnsureSuccessStatusCode();
        string? run = await show.Show.Playing!.WaitAsync(Patience.Limit);
        await show.UntilAsync("revealed");
        return JsonDocument
            .Parse(
                File.ReadLines(Path.Combine(run!, "journal.jsonl")).First(static line => line.Contains("match.started"))
            )
            .RootElement.GetProperty("puzzle")
            .GetString()!;
    }
}
