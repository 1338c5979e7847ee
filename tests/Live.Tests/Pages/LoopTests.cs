using Gridlock.Live.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Pages;

public sealed class LoopTests(Chromium chromium)
{
    [Fact]
    public async Task A_loop_is_told_of_and_shown_in_the_text()
    {
        await using Window window = await chromium.OpenAsync();
        await using FoldedShow show = await FoldedShow.StartAsync();
        IPage stage = await window.GoAsync(show.Address());
        show.Begin(0);
        show.Begin(1);
        show.Think(1, "Nothing is said twice here.");
        show.Think(0, "Let me look at the conditions one after the other before I begin.\n");
        for (int round = 0; round < 40; round++)
        {
            show.Think(0, "Wait, that can not be right, so let me start from the first hall once more. ");
        }
        await show.SettleAsync();

        await Expect(stage.Locator(".seat[data-seat='0'][data-loop=alarm]")).ToBeVisibleAsync();
        await Expect(stage.Locator(".seat[data-seat='0'] .meter")).ToContainTextAsync("LOOPING");
        await Expect(stage.Locator(".seat[data-seat='0'] mark[data-why=loop]").First).ToBeVisibleAsync();
        await Expect(stage.Locator(".ticker li[data-tone=loop]")).Not.ToHaveCountAsync(0);
        await Expect(stage.Locator(".seat[data-seat='1']")).Not.ToHaveAttributeAsync("data-loop", "alarm");
    }
}
