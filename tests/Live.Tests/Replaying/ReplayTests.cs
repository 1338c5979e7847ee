using Gridlock.App.Live.Hub;
using Gridlock.App.Live.Replay;
using Gridlock.App.Live.Seats;
using Gridlock.App.Live.Server;
using Gridlock.Live.Tests.Running;
using Gridlock.Transcripts.Reading;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Replaying;

public sealed class ReplayTests(Chromium chromium)
{
    [Fact]
    public async Task A_journal_plays_again_and_the_overlay_follows()
    {
        await using SimulatedShow played = await SimulatedShow.StartAsync(pace: 0);
        TapeShelf tapes = await TapesAsync(played);
        await using var hub = new StageHub(TimeProvider.System);
        hub.Board.Set("transport", new TransportFace(0, 0, 1, false, 0));
        var token = new ControlToken();
        await using LiveServer server = await LiveServer.StartAsync(
            new LiveServerOptions(),
            hub,
            new Desk(token, new TransportDesk(hub, tapes.Count).Wishes),
            tapes,
            CancellationToken.None
        );
        await using Window window = await chromium.OpenAsync();
        IPage lead = await window.GoAsync($"{server.Origin}control#{token.Text}");
        lead.Url.Should().Be($"{server.Origin}#{token.Text}", "whoever looks for a desk finds the page that leads");
        IPage overlay = await window.GoAsync($"{server.Origin}overlay");
        await Expect(lead.Locator("body[data-phase=playing]")).ToBeVisibleAsync();

        ILocator moment = lead.GetByLabel("Moment");
        await lead.GetByLabel("On to the next event").ClickAsync();
        await Expect(lead.Locator(".ticker li")).Not.ToHaveCountAsync(0);
        await moment.FocusAsync();
        await lead.Keyboard.PressAsync("End");
        await Expect(lead.Locator("body[data-phase=revealed]")).ToBeVisibleAsync();
        await Expect(lead.GetByText("Seal checked: it was this puzzle")).ToBeVisibleAsync();
        await Expect(overlay.Locator("body[data-phase=revealed]")).ToBeAttachedAsync();
        await moment.FocusAsync();
        await Expect(lead.Locator(".truth td")).Not.ToHaveCountAsync(0);
        await lead.Keyboard.PressAsync("Home");
        await Expect(lead.Locator("body[data-phase=playing]")).ToBeVisibleAsync();
        await Expect(lead.Locator(".truth td")).ToHaveCountAsync(0);
        await Expect(lead.Locator(".seal a[href]")).ToHaveCountAsync(0);
        await lead.GetByLabel("Speed").SelectOptionAsync("32");
        await lead.GetByRole(AriaRole.Button, new() { Name = "Play" }).ClickAsync();
        await Expect(overlay.Locator("body[data-phase=revealed]")).ToBeAttachedAsync();
        window.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task One_file_replays_without_any_network_and_gives_card_and_timeline()
    {
        await using SimulatedShow played = await SimulatedShow.StartAsync(pace: 0);
        TapeShelf tapes = await TapesAsync(played);
        string file = Path.Combine(Directory.CreateTempSubdirectory("gridlock-share-").FullName, "share.html");
        await File.WriteAllTextAsync(file, ShareFile.Of(tapes[0]));
        await using Window window = await chromium.OpenAsync();
        await window.Context.SetOfflineAsync(true);
        var asked = new List<string>();
        window.Context.Request += (_, request) => asked.Add(request.Url);
        IPage page = await window.GoAsync(new Uri(file).AbsoluteUri);

        await page.GetByLabel("Moment").FocusAsync();
        await page.Keyboard.PressAsync("End");
        await Expect(page.Locator("body[data-phase=revealed]")).ToBeVisibleAsync();
        await Expect(page.GetByText("The one solution")).ToBeVisibleAsync();
        await Expect(page.GetByText("Exactly one arrangement does; that is proven.")).ToBeVisibleAsync();
        await Expect(page.GetByText("Seal checked: it was this puzzle")).ToBeVisibleAsync();
        byte[] card = await SavedAsync(page, "Card (PNG)");
        card.AsSpan(1, 3).ToArray().Should().Equal("PNG"u8.ToArray());
        byte[] timeline = await SavedAsync(page, "Timeline (SVG)", AriaRole.Link);
        System.Text.Encoding.UTF8.GetString(timeline).Should().StartWith("<svg").And.Contain("scholar (simulated)");

        asked
            .Should()
            .OnlyContain(url =>
                url.StartsWith("file:", StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal)
            );
        window.Complaints.Should().BeEmpty();
    }

    private static async Task<byte[]> SavedAsync(IPage page, string name, AriaRole role = AriaRole.Button)
    {
        IDownload saved = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(role, new() { Name = name }).ClickAsync()
        );
        return await File.ReadAllBytesAsync(await saved.PathAsync());
    }

    private static async Task<TapeShelf> TapesAsync(SimulatedShow played)
    {
        (await played.Show.PrepareAsync(played.Usual, null, CancellationToken.None)).Should().BeNull();
        await played.Show.StartAsync(CancellationToken.None);
        string? run = await played.Show.Playing!;
        (await File.ReadAllTextAsync(Path.Combine(run!, "journal.jsonl"))).Should().Contain("\"promised\":\"");
        var transcript = ((TranscriptResult.Opened)RunTranscript.Open(run!)).Transcript;
        return new TapeShelf(RecordedGames.In(transcript, null, out _), new TapeMaker(Disclosure.Everything));
    }
}
