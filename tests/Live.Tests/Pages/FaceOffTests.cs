using Gridlock.Live.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Pages;

/// <summary>What a streamer does on a first evening.</summary>
public sealed class FaceOffTests(Chromium chromium)
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 60_000 };

    [Fact]
    public async Task One_click_leads_from_the_first_visit_to_the_reveal()
    {
        await using Window window = await chromium.OpenAsync();
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        IPage control = await window.GoAsync(show.Control);
        IPage stage = await window.GoAsync(show.Address());
        await Expect(stage.GetByText("Who can think straight?")).ToBeVisibleAsync();

        await control.GetByRole(AriaRole.Button, new() { Name = "Start the face-off" }).ClickAsync();

        await Expect(stage.Locator("body[data-phase=revealed]")).ToBeVisibleAsync(Patient);
        await Expect(stage.GetByText("Seal checked: it was this puzzle")).ToBeVisibleAsync();
        await Expect(stage.GetByText("The one solution")).ToBeVisibleAsync();
        await Expect(stage.Locator(".seat")).ToHaveCountAsync(2);
        await Expect(stage.Locator(".seat .who .tag:visible")).ToHaveTextAsync(["simulated", "simulated"]);
        await Expect(stage.Locator(".seat[data-seat='0'] .marks li[data-state=right]")).ToHaveCountAsync(2);
        await Expect(stage.Locator(".series tbody tr")).ToHaveCountAsync(2);
        await Expect(stage.Locator(".seat[data-seat='0'] td[data-state=right]")).ToHaveCountAsync(12);
        window.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task The_next_puzzle_goes_on_with_the_series()
    {
        await using Window window = await chromium.OpenAsync();
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        IPage control = await window.GoAsync(show.Control);
        await control.GetByRole(AriaRole.Button, new() { Name = "Start the face-off" }).ClickAsync();
        await control.GetByRole(AriaRole.Button, new() { Name = "Next puzzle" }).ClickAsync(new() { Timeout = 60_000 });
        await Expect(control.GetByText("Series after 2 face-offs")).ToBeVisibleAsync(Patient);
    }

    [Fact]
    public async Task A_held_round_waits_for_the_desk()
    {
        await using Window window = await chromium.OpenAsync();
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 300);
        IPage control = await window.GoAsync(show.Control);
        IPage stage = await window.GoAsync(show.Address());
        await control.GetByRole(AriaRole.Button, new() { Name = "Start the face-off" }).ClickAsync();
        await control
            .GetByRole(AriaRole.Button, new() { Name = "Pause before the next round" })
            .ClickAsync(new() { Timeout = 60_000 });

        await Expect(stage.Locator(".seat[data-phase=held]")).ToHaveCountAsync(2, new() { Timeout = 60_000 });
        show.Show.Playing!.IsCompleted.Should().BeFalse();

        await control.GetByRole(AriaRole.Button, new() { Name = "Let the next round begin" }).ClickAsync();
        await Expect(stage.Locator("body[data-phase=revealed]")).ToBeVisibleAsync(Patient);
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using Window window = await chromium.OpenAsync(1280, 800);
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        IPage control = await window.GoAsync(show.Control);
        await Expect(control.GetByLabel("Player 1", new() { Exact = true })).ToHaveValueAsync("sim/scholar");

        await TabToAsync(control, "Start the face-off");
        string outline = await control.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle");
        outline.Should().Be("solid", "the focus has to be seen");
        await control.Keyboard.PressAsync("Enter");

        await Expect(control.Locator("html[data-phase=revealed]")).ToBeVisibleAsync(Patient);
        // The focus goes along from button to button.
        await Expect(control.GetByRole(AriaRole.Button, new() { Name = "Next puzzle" })).ToBeFocusedAsync();
    }

    private static async Task TabToAsync(IPage page, string name)
    {
        for (int press = 0; press < 60; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("document.activeElement.textContent") == name)
            {
                return;
            }
        }
        throw new InvalidOperationException($"Tab does not lead to '{name}'.");
    }
}
