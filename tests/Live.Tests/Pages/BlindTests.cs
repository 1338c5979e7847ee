using Gridlock.Live.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Pages;

public sealed class BlindTests(Chromium chromium)
{
    [Fact]
    public async Task No_name_gets_out_before_the_reveal()
    {
        await using Window window = await chromium.OpenAsync();
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0, blind: true);
        await using Listener listener = await Listener.OpenAsync(show.Address("events"));
        IPage stage = await window.GoAsync(show.Address());
        IPage overlay = await window.GoAsync(show.Address("overlay"));

        (await show.WishAsync("go", new { blind = true })).EnsureSuccessStatusCode();
        await Expect(stage.Locator("body[data-phase=over]")).ToBeVisibleAsync();

        await SimulatedShow.UntilAsync(listener, "over");
        foreach (string name in (string[])["scholar", "looper"])
        {
            listener.AllText.Should().NotContainEquivalentOf(name);
            (await stage.ContentAsync()).Should().NotContainEquivalentOf(name);
            (await overlay.ContentAsync()).Should().NotContainEquivalentOf(name);
        }
        await Expect(stage.Locator(".seat h2")).ToHaveTextAsync(["Player A", "Player B"]);
        await Expect(stage.Locator(".seat .who .tag:visible")).ToHaveCountAsync(2);

        (await show.WishAsync("reveal")).EnsureSuccessStatusCode();
        await Expect(stage.GetByRole(AriaRole.Heading, new() { Name = "scholar" })).ToBeVisibleAsync();
        await Expect(stage.GetByRole(AriaRole.Heading, new() { Name = "looper" })).ToBeVisibleAsync();
    }
}
