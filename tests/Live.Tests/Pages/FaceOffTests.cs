using Gridlock.Live.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Pages;

/// <summary>What a streamer does on a first evening.</summary>
public sealed class FaceOffTests(Chromium chromium)
{
    private const string Pause = "Pause before the next round";
    private const string LetGo = "Let the next round begin";

    [Fact]
    public async Task One_click_leads_from_the_first_visit_to_the_reveal()
    {
        await using Window window = await chromium.OpenAsync();
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        IPage control = await window.GoAsync(show.Control);
        IPage stage = await window.GoAsync(show.Address());
        await Expect(stage.GetByText("Who can think straight?")).ToBeVisibleAsync();

        await control.GetByRole(AriaRole.Button, new() { Name = "Start the face-off" }).ClickAsync();

        await Expect(stage.Locator("body[data-phase=revealed]")).ToBeVisibleAsync();
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
        await control.GetByRole(AriaRole.Button, new() { Name = "Next puzzle" }).ClickAsync();
        await Expect(control.GetByText("Series after 2 face-offs")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_held_round_waits_for_the_desk()
    {
        await using Window window = await chromium.OpenAsync();
        var answers = new TaskCompletionSource();
        await using var provider = new TalkingProvider(static _ => "Let me see.", answers.Task);
        string[] players = [provider.Player("one"), provider.Player("two")];
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0, players: players);
        IPage control = await window.GoAsync(show.Control);
        IPage stage = await window.GoAsync(show.Address());
        await control.GetByRole(AriaRole.Button, new() { Name = "Start the face-off" }).ClickAsync();
        await control.GetByRole(AriaRole.Button, new() { Name = Pause }).ClickAsync();
        // Only now does anyone come to the end of a round.
        await Expect(control.GetByRole(AriaRole.Button, new() { Name = LetGo })).ToBeVisibleAsync();
        answers.SetResult();

        await AssertHeldAsync(show, stage);
        await control.GetByRole(AriaRole.Button, new() { Name = LetGo }).ClickAsync();
        await Expect(stage.Locator("body[data-phase=revealed]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_round_can_be_held_before_anyone_plays()
    {
        await using Window window = await chromium.OpenAsync();
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        IPage control = await window.GoAsync(show.Control);
        IPage stage = await window.GoAsync(show.Address());
        await control.GetByRole(AriaRole.Button, new() { Name = "Only get it ready" }).ClickAsync();
        await control.GetByRole(AriaRole.Button, new() { Name = Pause }).ClickAsync();
        await Expect(control.GetByRole(AriaRole.Button, new() { Name = LetGo })).ToBeVisibleAsync();
        await control.GetByRole(AriaRole.Button, new() { Name = "Begin now" }).ClickAsync();

        await AssertHeldAsync(show, stage);
        await control.GetByRole(AriaRole.Button, new() { Name = LetGo }).ClickAsync();
        await Expect(stage.Locator("body[data-phase=revealed]")).ToBeVisibleAsync();
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

        await Expect(control.Locator("html[data-phase=revealed]")).ToBeVisibleAsync();
        // The focus goes along from button to button.
        await Expect(control.GetByRole(AriaRole.Button, new() { Name = "Next puzzle" })).ToBeFocusedAsync();
    }

    private static async Task AssertHeldAsync(SimulatedShow show, IPage stage)
    {
        await Expect(stage.Locator(".seat[data-phase=held]")).ToHaveCountAsync(2);
        show.Show.Playing!.IsCompleted.Should().BeFalse();
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
