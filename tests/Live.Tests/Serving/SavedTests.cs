using System.Net;
using System.Text.Json;
using Gridlock.Live.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Serving;

/// <summary>What is left of a face-off for whoever put it on.</summary>
public sealed class SavedTests(Chromium chromium)
{
    [Fact]
    public async Task The_desk_is_told_where_a_face_off_lies_and_has_its_files_once_it_is_revealed()
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0, blind: true);
        using var client = new HttpClient();
        (await show.WishAsync("saved")).StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await show.WishAsync("go")).EnsureSuccessStatusCode();
        await show.UntilAsync("over");
        JsonElement saved = await SavedAsync(show);
        File.Exists(Path.Combine(saved.GetProperty("folder").GetString()!, "manifest.json")).Should().BeTrue();
        saved
            .TryGetProperty("number", out _)
            .Should()
            .BeFalse("its files would tell everyone what is not revealed yet");
        (await client.GetAsync(show.Address("share/0.html"))).StatusCode.Should().Be(HttpStatusCode.NotFound);

        (await show.WishAsync("reveal")).EnsureSuccessStatusCode();
        await show.UntilAsync("revealed");
        (await client.GetAsync(show.Address("share/0.html")))
            .StatusCode.Should()
            .Be(HttpStatusCode.OK, "it is there from the reveal on, also if no control page has asked for it");
        (await SavedAsync(show)).GetProperty("number").GetInt32().Should().Be(0);
        foreach (string file in (string[])["share/0.html", "card/0.svg", "timeline/0.svg", "tape/0.json"])
        {
            (await client.GetStringAsync(show.Address(file))).Should().Contain("scholar", file);
        }
        (await client.GetStringAsync(show.Address("mode.json"))).Should().Contain("live");

        (await show.WishAsync("go", new { blind = false })).EnsureSuccessStatusCode();
        await show.UntilAsync("revealed");
        (await SavedAsync(show)).GetProperty("number").GetInt32().Should().Be(1);
        (await client.GetStringAsync(show.Address("card/1.svg"))).Should().StartWith("<svg");
        (await client.GetAsync(show.Address("card/2.svg"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_control_page_says_so_and_gives_the_card()
    {
        await using Window window = await chromium.OpenAsync();
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        IPage control = await window.GoAsync(show.Control);
        await control.GetByRole(AriaRole.Button, new() { Name = "Start the face-off" }).ClickAsync();
        await Expect(control.GetByText("gridlock replay")).ToBeVisibleAsync();
        IDownload card = await control.RunAndWaitForDownloadAsync(() =>
            control.GetByRole(AriaRole.Button, new() { Name = "Card (PNG)" }).ClickAsync()
        );
        (await File.ReadAllBytesAsync(await card.PathAsync())).AsSpan(1, 3).ToArray().Should().Equal("PNG"u8.ToArray());
        await Expect(control.GetByText("One file")).ToHaveAttributeAsync("href", "/share/0.html");
        window.Complaints.Should().BeEmpty();
    }

    private static async Task<JsonElement> SavedAsync(SimulatedShow show)
    {
        using HttpResponseMessage answer = await show.WishAsync("saved");
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("content");
    }
}
