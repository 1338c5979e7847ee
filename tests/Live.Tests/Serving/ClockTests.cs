using System.Text;
using System.Text.Json;
using Gridlock.App.Live.Hub;
using Gridlock.App.Live.Server;
using Gridlock.Live.Tests.Running;

namespace Gridlock.Live.Tests.Serving;

/// <summary>What a page takes for the time of the face-off.</summary>
public sealed class ClockTests
{
    [Fact]
    public async Task Each_who_comes_late_is_told_the_time_of_its_coming()
    {
        var clock = new SetClock();
        await using var hub = new StageHub(clock);
        hub.Board.Set("show", "a picture");
        await hub.SettleAsync();
        foreach (int second in (int[])[3, 12])
        {
            clock.Advance(TimeSpan.FromSeconds(second) - TimeSpan.FromMilliseconds(hub.Now));
            JsonElement picture = Picture(hub);
            picture.GetProperty("t").GetInt64().Should().Be(second * 1000);
            picture.GetProperty("parts").GetProperty("show").GetString().Should().Be("a picture");
        }
    }

    [Fact]
    public async Task A_picture_of_nothing_is_a_picture_too()
    {
        await using var hub = new StageHub(new SetClock());
        Picture(hub).EnumerateObject().Select(static member => member.Name).Should().Equal("n", "t");
    }

    [Fact]
    public async Task Whoever_comes_back_is_told_the_time_behind_what_it_missed()
    {
        await using FoldedShow show = await FoldedShow.StartAsync();
        show.Begin(0);
        await show.SettleAsync();
        long seen = show.Hub.Last;
        show.Think(0, "later");
        await show.SettleAsync();
        long then = show.Hub.Now;
        await Patience.UntilAsync(() => show.Hub.Now >= then + 1000, "a second later");

        await using Listener back = await Listener.OpenAsync(show.Address("events"), $"{show.Hub.Epoch}-{seen}");
        var items = await back.UntilAsync(static items => items[^1].EventType == "clock");
        items[0].EventType.Should().Be("frame");
        Listener.Json(items[^1]).GetProperty("t").GetInt64().Should().BeGreaterThanOrEqualTo(then + 1000);
    }

    [Fact]
    public async Task A_countdown_ends_for_all_pages_at_one_moment()
    {
        await using SimulatedShow show = await SimulatedShow.StartAsync(pace: 0);
        show.Hub.RestartClock();
        (await show.Show.PrepareAsync(show.Usual, TimeSpan.FromMinutes(10), CancellationToken.None)).Should().BeNull();
        long ready = show.Hub.Now;
        long begins = (await show.UntilAsync("ready")).GetProperty("begins").GetInt64();
        begins.Should().BeInRange(600_000, ready + 600_000);
        await Patience.UntilAsync(() => show.Hub.Now >= ready + 300, "a moment later");
        (await show.UntilAsync("ready")).GetProperty("begins").GetInt64().Should().Be(begins);
    }

    private static JsonElement Picture(StageHub hub)
    {
        string sent = string.Concat(
            hub.After(-1, ViewerStream.MostAtOnce, out _)
                .Select(static frame => Encoding.UTF8.GetString(frame.Bytes.Span))
        );
        string[] lines = sent.Split('\n');
        lines[1].Should().Be("event: picture");
        return JsonDocument.Parse(lines[2]["data: ".Length..]).RootElement;
    }
}
