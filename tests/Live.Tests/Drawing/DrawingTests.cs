using System.Diagnostics;
using Gridlock.Live.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Drawing;

/// <summary>What a long face-off costs a browser.</summary>
public sealed class DrawingTests(Chromium chromium, ITestOutputHelper output)
{
    private const int CharactersPerToken = 4;

    /// <summary>Measured, and printed with "-explicit only"; how busy the machine is has too much of a say for a limit.</summary>
    [Theory(Explicit = true)]
    [InlineData(1, 200_000, 5_000)]
    [InlineData(8, 25_000, 1_000)]
    [InlineData(8, 3_000, 100)]
    public async Task Frames_and_long_tasks_while_players_stream(int seats, int tokens, int tokensPerSecond)
    {
        await using Window window = await chromium.OpenAsync();
        await using FoldedShow show = await FoldedShow.StartAsync(seats);
        IPage stage = await window.GoAsync(show.Address());
        await Expect(stage.Locator(".seat")).ToHaveCountAsync(seats);
        await Smoothness.WatchAsync(stage);
        await StreamAsync(show, seats, tokens, tokensPerSecond);
        output.WriteLine(
            $"{seats} players, {tokens:N0} tokens each at {tokensPerSecond} a second: {await Smoothness.ReadAsync(stage)}"
        );
    }

    [Fact]
    public async Task A_page_stays_as_small_after_200000_tokens_of_eight_players_as_it_was_after_the_first()
    {
        await using Window window = await chromium.OpenAsync();
        await using FoldedShow show = await FoldedShow.StartAsync(8);
        IPage stage = await window.GoAsync(show.Address());
        await Expect(stage.Locator(".seat")).ToHaveCountAsync(8);
        await StreamAsync(show, 8, 8_000, 8_000);
        int before = await stage.Locator("*").CountAsync();
        await StreamAsync(show, 8, 17_000, 8_000);
        await show.SettleAsync();
        int after = await stage.Locator("*").CountAsync();
        after.Should().BeLessThan(before + 600).And.BeLessThan(3_000);
        window.Complaints.Should().BeEmpty();
    }

    /// <summary>All players write at once, in pieces of five tokens, with claims among what they say.</summary>
    private static async Task StreamAsync(FoldedShow show, int seats, int tokens, int tokensPerSecond)
    {
        for (int seat = 0; seat < seats; seat++)
        {
            show.Begin(seat);
        }
        string[] names = [.. show.Puzzle.Labels.Artifacts];
        long start = Stopwatch.GetTimestamp();
        long written = 0;
        for (int line = 0; written < (long)tokens * CharactersPerToken; line++)
        {
            string said = Sentence(line, names);
            for (int seat = 0; seat < seats; seat++)
            {
                show.Think(seat, said);
            }
            written += said.Length;
            TimeSpan due = TimeSpan.FromSeconds((double)written / CharactersPerToken / tokensPerSecond);
            TimeSpan early = due - Stopwatch.GetElapsedTime(start);
            if (early > TimeSpan.FromMilliseconds(5))
            {
                await Task.Delay(early);
            }
        }
    }

    private static string Sentence(int line, string[] names) =>
        (line % 5) switch
        {
            0 => $"Condition {line % 9 + 1} speaks of ",
            1 => $"the {names[line * 7 % names.Length]}, so the {names[line * 3 % names.Length]} ",
            2 => $"is in hall {line % 4 + 1}. ",
            3 => "That leaves fewer places for ",
            _ => $"the others, step {line}.\n",
        };
}
