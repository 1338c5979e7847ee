using Gridlock.App.Live.Seats;
using Gridlock.App.Live.Show;
using Gridlock.Live.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Drawing;

/// <summary>Nothing is painted over anything else, whatever the window, the type and the number of players.</summary>
public sealed class LayoutTests(Chromium chromium)
{
    private const int Looks = 100;
    private const string Frames =
        "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))";

    /// <summary>What stands out of its player's box, or over what is below it; whether a name can not be read; whether the page scrolls.</summary>
    private const string Examine = """
        () => {
          const flaws = [];
          for (const seat of document.querySelectorAll(".seat")) {
            const box = seat.getBoundingClientRect();
            for (const part of seat.querySelectorAll("header, .pace, .ask, .grid, .lights, .pane")) {
              const { bottom, height } = part.getBoundingClientRect();
              if (height > 0 && bottom > box.bottom + 1) flaws.push(`${part.className || part.tagName} of ${seat.dataset.seat} by ${Math.round(bottom - box.bottom)}`);
            }
            const [reasoning, answer] = [".reasoning .pane", ".answer"].map((name) => seat.querySelector(name).getBoundingClientRect());
            if (answer.height > 0 && reasoning.bottom > answer.top + 1) flaws.push(`reasoning of ${seat.dataset.seat} over its answer`);
            if (reasoning.height < 20) flaws.push(`no room for the reasoning of ${seat.dataset.seat}`);
          }
          for (const row of document.querySelectorAll(".foot .series tbody tr")) {
            const { bottom, right } = row.getBoundingClientRect();
            const box = row.closest(".score").getBoundingClientRect();
            if (bottom > Math.min(innerHeight, box.bottom) + 1 || right > innerWidth + 1) flaws.push(`series row cut: ${row.textContent}`);
          }
          const page = document.documentElement;
          if (page.scrollHeight > innerHeight + 1 || page.scrollWidth > innerWidth + 1) flaws.push(`page of ${page.scrollWidth}x${page.scrollHeight}`);
          return flaws;
        }
        """;

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public async Task Everything_has_its_place(int players)
    {
        await using Window window = await chromium.OpenAsync();
        await using FoldedShow show = await FoldedShow.StartAsync(players, puzzle: FoldedShow.Usual());
        IPage stage = await window.GoAsync(show.Address());
        for (int seat = 0; seat < players; seat++)
        {
            show.Begin(seat);
            show.Answer(seat, Answers.Right(show.Puzzle));
            show.End(seat);
            show.Begin(seat, round: 1);
            show.Think(seat, string.Concat(Enumerable.Repeat("The first thing to look at is the left half. ", 60)));
            show.Answer(seat, Answers.AllHoldsWrongly(show.Puzzle));
        }
        await AssertAsync(stage, show, players, "playing");
        show.Hub.Board.Set("truth", TruthFace.Of(show.Puzzle, 1));
        var series = new SeriesTable();
        series.Add(show.Fold.Seats);
        show.Hub.Board.Set("series", new { series.Games, Rows = series.Standings });
        await Expect(stage.GetByText("The solution on record")).ToBeVisibleAsync();
        await AssertAsync(stage, show, players, "revealed");
    }

    private static async Task AssertAsync(IPage stage, FoldedShow show, int players, string phase)
    {
        await show.SettleAsync();
        foreach ((int width, int height) in ((int, int)[])[(1920, 1080), (1600, 900), (1366, 768), (1280, 720)])
        {
            await stage.SetViewportSizeAsync(width, height);
            foreach (string type in (string[])["usual", "large"])
            {
                await stage.EvaluateAsync($"document.documentElement.dataset.type = '{type}'");
                string[] flaws = await LastingAsync(stage);
                flaws.Should().BeEmpty($"{players} players at {width}x{height}, {type} type, {phase}");
            }
        }
    }

    /// <summary>What is still wrong once the page had the time to find its layout.</summary>
    private static async Task<string[]> LastingAsync(IPage stage)
    {
        string[] flaws = [];
        for (int look = 0; look < Looks; look++)
        {
            // Observers of sizes have had their say at the second frame from now.
            await stage.EvaluateAsync(Frames);
            flaws = await stage.EvaluateAsync<string[]>(Examine);
            if (flaws.Length == 0)
            {
                break;
            }
            await Task.Delay(100);
        }
        return flaws;
    }
}
