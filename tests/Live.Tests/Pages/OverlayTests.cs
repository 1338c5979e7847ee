using Gridlock.Live.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Pages;

public sealed class OverlayTests(Chromium chromium)
{
    [Theory]
    [InlineData(1920, 1080)]
    [InlineData(1280, 720)]
    public async Task It_is_transparent_and_has_nothing_to_press(int width, int height)
    {
        await using Window window = await chromium.OpenAsync(width, height);
        await using FoldedShow show = await FoldedShow.StartAsync();
        IPage overlay = await window.GoAsync(show.Address("overlay"));
        await Expect(overlay.Locator(".seat")).ToHaveCountAsync(2);

        string[] grounds = await overlay.EvaluateAsync<string[]>(
            "['html', 'body', 'main'].map((name) => getComputedStyle(document.querySelector(name)).backgroundColor)"
        );
        grounds.Should().AllBe("rgba(0, 0, 0, 0)");
        (await overlay.Locator("button, input, select, a").CountAsync()).Should().Be(0);
        bool scrolls = await overlay.EvaluateAsync<bool>(
            "document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth"
        );
        scrolls.Should().BeFalse();
    }

    [Theory]
    [InlineData("part=grid&seat=2", ".seat", 1)]
    [InlineData("part=grid&seat=2", ".seat[data-seat='1']", 1)]
    [InlineData("part=score", ".seat", 0)]
    [InlineData("part=ticker", ".ticker", 1)]
    [InlineData("part=seats", ".ticker", 0)]
    public async Task The_address_says_what_is_in_it(string query, string what, int count)
    {
        await using Window window = await chromium.OpenAsync();
        await using FoldedShow show = await FoldedShow.StartAsync();
        IPage overlay = await window.GoAsync(show.Address($"overlay?{query}"));
        await Expect(overlay.Locator("body[data-phase=playing]")).ToBeAttachedAsync();
        await Expect(overlay.Locator(what)).ToHaveCountAsync(count);
    }
}
