using System.Text;
using Gridlock.Live.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Pages;

public sealed class ReconnectTests(Chromium chromium)
{
    [Fact]
    public async Task Cut_connections_leave_no_gap_and_no_double()
    {
        await using Window window = await chromium.OpenAsync();
        await using FoldedShow show = await FoldedShow.StartAsync(seats: 1);
        IPage stage = await window.GoAsync(show.Address());
        await Expect(stage.Locator(".seat")).ToBeVisibleAsync();
        show.Begin(0);
        var said = new StringBuilder();
        for (int word = 0; word < 600; word++)
        {
            string piece = $"w{word:000} ";
            said.Append(piece);
            show.Think(0, piece);
            if (word % 150 == 75)
            {
                show.Server.CutViewers();
            }
            await Task.Delay(8);
        }
        await show.SettleAsync();

        await Expect(stage.Locator("html"))
            .ToHaveAttributeAsync("data-frame", $"{show.Hub.Last}", new() { Timeout = 20_000 });
        (await stage.Locator("html").GetAttributeAsync("data-gaps")).Should().Be("0");
        (await stage.Locator("html").GetAttributeAsync("data-doubles")).Should().Be("0");
        string seen = (await stage.Locator(".reasoning .text").TextContentAsync())!;
        seen.Should().Be(said.ToString());
    }

    [Fact]
    public async Task Whoever_comes_late_gets_the_whole_picture()
    {
        await using Window window = await chromium.OpenAsync();
        await using FoldedShow show = await FoldedShow.StartAsync();
        show.Begin(0);
        show.Think(0, "What was said before anyone looked.");
        show.Begin(1);
        show.Answer(1, "And the answer.");
        await show.SettleAsync();

        IPage stage = await window.GoAsync(show.Address());

        await Expect(stage.Locator(".seat[data-seat='0'] .reasoning .text"))
            .ToHaveTextAsync("What was said before anyone looked.");
        await Expect(stage.Locator(".seat[data-seat='1'] .answer .text")).ToHaveTextAsync("And the answer.");
        await Expect(stage.Locator(".block li")).ToHaveCountAsync(show.Puzzle.ConditionsOf(1).Length);
    }
}
