using System.Diagnostics;
using System.Net.ServerSentEvents;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Gridlock.App.Live.Server;
using Gridlock.Live.Tests.Running;

namespace Gridlock.Live.Tests.Serving;

public sealed class ViewerTests
{
    [Fact]
    public async Task Frames_are_numbered_without_a_gap_and_begin_with_the_whole_picture()
    {
        await using FoldedShow show = await FoldedShow.StartAsync();
        await using Listener listener = await Listener.OpenAsync(show.Address("events"));
        show.Begin(0);
        for (int word = 0; word < 50; word++)
        {
            show.Think(0, $"{word} ");
            await Task.Delay(10);
        }
        await show.SettleAsync();
        IReadOnlyList<SseItem<string>> items = await listener.UntilAsync(items => Number(items[^1]) == show.Hub.Last);

        items[0].EventType.Should().Be("picture");
        items.Skip(1).Should().OnlyContain(static item => item.EventType == "frame");
        long first = Number(items[0]);
        items.Select(Number).Should().Equal(Enumerable.Range(0, items.Count).Select(index => first + index));
    }

    [Fact]
    public async Task Changes_are_gathered_to_at_most_thirty_frames_a_second()
    {
        await using FoldedShow show = await FoldedShow.StartAsync();
        show.Begin(0);
        await show.SettleAsync();
        long before = show.Hub.Last;
        long start = Stopwatch.GetTimestamp();
        for (int word = 0; word < 1000; word++)
        {
            show.Think(0, $"{word} ");
            await Task.Delay(1);
        }
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        (show.Hub.Last - before).Should().BeLessThanOrEqualTo((long)(seconds * 30) + 2);
    }

    [Fact]
    public async Task Whoever_comes_back_is_sent_what_followed_and_nothing_else()
    {
        await using FoldedShow show = await FoldedShow.StartAsync();
        show.Begin(0);
        await show.SettleAsync();
        long seen = show.Hub.Last;
        show.Think(0, "later");
        await show.SettleAsync();

        await using Listener back = await Listener.OpenAsync(show.Address("events"), $"{show.Hub.Epoch}-{seen}");
        await using Listener stranger = await Listener.OpenAsync(show.Address("events"), $"0badf00d-{seen}");

        IReadOnlyList<SseItem<string>> items = back.Items;
        (items[0].EventType, Number(items[0])).Should().Be(("frame", seen + 1));
        stranger.Items[0].EventType.Should().Be("picture", "another process counted other frames");
    }

    [Fact]
    public async Task A_viewer_that_stops_reading_is_let_go_and_holds_nobody_up()
    {
        var options = new LiveServerOptions { ViewerPatience = TimeSpan.FromSeconds(5) };
        await using FoldedShow show = await FoldedShow.StartAsync(options: options);
        using var deaf = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await deaf.ConnectAsync(show.Server.Origin.Host, show.Server.Origin.Port);
        await deaf.SendAsync(
            Encoding.ASCII.GetBytes($"GET /events HTTP/1.1\r\nHost: {show.Server.Origin.Authority}\r\n\r\n")
        );
        await using Listener listener = await Listener.OpenAsync(show.Address("events"));
        await listener.UntilAsync(_ => show.Server.Viewers == 2);
        show.Begin(0);
        await Patience.UntilAsync(
            () =>
            {
                show.Think(0, new string('x', 20_000));
                return show.Server.Viewers < 2;
            },
            "whoever does not read is let go"
        );
        await show.SettleAsync();
        await listener.UntilAsync(items => Number(items[^1]) == show.Hub.Last);
    }

    [Fact]
    public async Task Nobody_else_is_let_in_when_it_is_full()
    {
        await using FoldedShow show = await FoldedShow.StartAsync(options: new LiveServerOptions { MostViewers = 1 });
        await using Listener first = await Listener.OpenAsync(show.Address("events"));
        using var client = new HttpClient();
        using HttpResponseMessage answer = await client.GetAsync(
            show.Address("events"),
            HttpCompletionOption.ResponseHeadersRead
        );
        ((int)answer.StatusCode).Should().Be(503);
    }

    private static long Number(SseItem<string> item) =>
        JsonDocument.Parse(item.Data).RootElement.GetProperty("n").GetInt64();
}
