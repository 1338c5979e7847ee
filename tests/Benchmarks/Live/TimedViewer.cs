using System.Net.ServerSentEvents;
using System.Text.Json;

namespace Gridlock.Benchmarks.Live;

/// <summary>A viewer that notes when each text came.</summary>
internal sealed class TimedViewer(Uri events)
{
    /// <summary>Seat, call, how long the text was by then, and when.</summary>
    public List<(int Seat, int Call, long End, DateTimeOffset At)> Seen { get; } = [];

    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        await using Stream body = await client.GetStreamAsync(events, cancellationToken);
        await foreach (SseItem<string> item in SseParser.Create(body).EnumerateAsync(cancellationToken))
        {
            DateTimeOffset now = TimeProvider.System.GetUtcNow();
            using JsonDocument frame = JsonDocument.Parse(item.Data);
            if (item.EventType != "frame" || !frame.RootElement.TryGetProperty("text", out JsonElement texts))
            {
                continue;
            }
            foreach (JsonElement piece in texts.EnumerateArray())
            {
                if (piece[2].GetString() == "r")
                {
                    long end = piece[3].GetInt64() + piece[4].GetString()!.Length;
                    Seen.Add((piece[0].GetInt32(), piece[1].GetInt32(), end, now));
                }
            }
        }
    }
}
