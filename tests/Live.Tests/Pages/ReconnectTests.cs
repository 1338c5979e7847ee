using System.Collections.Immutable;
using System.Text;
using Gridlock.App.Live.Server;
using Gridlock.App.Live.Show;
using Gridlock.Live.Tests.Running;
using Gridlock.Puzzles;
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

        await Expect(stage.Locator("html")).ToHaveAttributeAsync("data-frame", $"{show.Hub.Last}");
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

    [Fact]
    public async Task A_page_that_was_away_takes_nothing_of_one_face_off_for_another()
    {
        await using Window window = await chromium.OpenAsync();
        FoldedShow first = await FoldedShow.StartAsync();
        int port = first.Server.Origin.Port;
        IPage stage = await window.GoAsync(first.Address());
        await Expect(stage.GetByText("Sealed before the start")).ToBeVisibleAsync();
        first.Begin(0);
        first.Think(0, "What was said of the first puzzle.");
        first.Answer(0, Answers.Right(first.Puzzle));
        first.Hub.Board.Set("fresh", FreshFace.Kept(first.Puzzle));
        await Expect(stage.GetByText("Seal checked: it was this puzzle")).ToBeVisibleAsync();
        await first.DisposeAsync();

        Puzzle other = FoldedShow.Small("another");
        var options = new LiveServerOptions { Port = port };
        await using FoldedShow second = await FoldedShow.StartAsync(options: options, puzzle: other, game: 2);
        second.Begin(0);
        second.Think(0, "What is said of the second one, which is a good deal longer than that.");
        second.Hub.Board.Set("fresh", FreshFace.Kept(other));

        await Expect(stage.Locator(".seat[data-seat='0'] .reasoning .text"))
            .ToHaveTextAsync("What is said of the second one, which is a good deal longer than that.");
        await Expect(stage.Locator(".seat[data-seat='0'] .answer")).ToBeHiddenAsync();
        await Expect(stage.Locator(".seal")).ToHaveAttributeAsync("data-state", "kept");
        await Expect(stage.Locator(".seal .words"))
            .ToHaveTextAsync("Seal fits this puzzle; this page came after it was set");
    }

    [Fact]
    public async Task A_seal_on_another_puzzle_than_is_shown_is_called_broken()
    {
        await using Window window = await chromium.OpenAsync();
        await using FoldedShow show = await FoldedShow.StartAsync();
        IPage stage = await window.GoAsync(show.Address());
        await Expect(stage.GetByText("Sealed before the start")).ToBeVisibleAsync();
        Puzzle changed = show.Puzzle with { Solution = show.Puzzle.Solution.Reverse().ToImmutableArray() };
        show.Hub.Board.Set("truth", TruthFace.Of(changed, 1));
        show.Hub.Board.Set("fresh", FreshFace.Kept(show.Puzzle));
        await Expect(stage.GetByText("The seal does not fit this solution")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Ten_pages_of_one_browser_share_one_line_and_miss_nothing()
    {
        await using Window window = await chromium.OpenAsync(800, 600);
        await using FoldedShow show = await FoldedShow.StartAsync(seats: 1);
        var pages = new List<IPage>();
        show.Begin(0);
        for (int page = 0; page < 10; page++)
        {
            pages.Add(await window.GoAsync(show.Address(page % 2 == 0 ? "" : "overlay")));
            show.Think(0, $"w{page} ");
        }
        show.Think(0, "the end");
        await show.SettleAsync();
        foreach (IPage page in pages)
        {
            await Expect(page.Locator("html")).ToHaveAttributeAsync("data-frame", $"{show.Hub.Last}");
            (await page.Locator("html").GetAttributeAsync("data-gaps")).Should().Be("0");
            (await page.Locator("html").GetAttributeAsync("data-doubles")).Should().Be("0");
        }
        await Expect(pages[^2].Locator(".reasoning .text")).ToHaveTextAsync("w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 the end");
        await Patience.UntilAsync(() => show.Server.Viewers == 1, "ten pages share one line");
    }
}
