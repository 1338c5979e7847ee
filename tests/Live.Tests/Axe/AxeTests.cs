using Gridlock.Live.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Axe;

/// <summary>Nothing serious stands in the way of people who do not see well, or at all.</summary>
public sealed class AxeTests(Chromium chromium)
{
    internal const string Examine =
        "axe.run().then((found) => found.violations.filter((flaw) => ['serious', 'critical'].includes(flaw.impact))"
        + ".flatMap((flaw) => flaw.nodes.map((node) => `${flaw.id}: ${node.target} ${node.failureSummary}`)))";

    [Theory]
    [InlineData("", "dark", 1920)]
    [InlineData("", "light", 1920)]
    [InlineData("", "dark", 390)]
    [InlineData("overlay", "dark", 1920)]
    public async Task Pages_of_a_running_show_have_no_serious_flaw(string path, string theme, int width)
    {
        string axe = await AxeScript.RequireAsync();
        await using Window window = await chromium.OpenAsync(width, 1080, still: true);
        await using FoldedShow show = await FoldedShow.StartAsync();
        IPage page = await window.GoAsync(show.Address($"{path}?theme={theme}"));
        show.Begin(0);
        show.Think(0, "Some reasoning, then an answer.");
        show.Answer(0, Answers.Right(show.Puzzle));
        show.End(0);
        show.Begin(0, round: 1);
        show.Answer(0, Answers.AllHolds(show.Puzzle));
        show.Begin(1);
        show.Answer(1, Answers.Wrong(show.Puzzle));
        show.End(1);
        await show.SettleAsync();
        await Expect(page.Locator("[data-state=wrong]").First).ToBeAttachedAsync();
        (await ExamineAsync(page, axe)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("dark")]
    [InlineData("light")]
    public async Task The_control_page_has_no_serious_flaw(string theme)
    {
        string axe = await AxeScript.RequireAsync();
        await using Window window = await chromium.OpenAsync(1280, 900, still: true);
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        IPage page = await window.GoAsync(show.Control.Replace("control#", $"control?theme={theme}#"));
        await Expect(page.GetByLabel("Player 1", new() { Exact = true })).ToBeVisibleAsync();
        (await ExamineAsync(page, axe)).Should().BeEmpty();
    }

    /// <summary>The policy of the pages lets no script in, so it comes by the browser's own door.</summary>
    private static async Task<string[]> ExamineAsync(IPage page, string axe)
    {
        await page.EvaluateAsync(axe);
        return await page.EvaluateAsync<string[]>(Examine);
    }
}
