using System.Net.ServerSentEvents;
using System.Text.Json;

namespace Gridlock.Live.Tests.Running;

/// <summary>A viewer without a browser: every event that it was sent.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private readonly HttpClient _client = new() { Timeout = Timeout.InfiniteTimeSpan };
    private readonly CancellationTokenSource _stop = new();
    private readonly List<SseItem<string>> _items = [];
    private readonly Task _listening;

    private Listener(string address, string? lastEventId) => _listening = ListenAsync(address, lastEventId);

    /// <summary>Once it has been sent something.</summary>
    public static async Task<Listener> OpenAsync(string address, string? lastEventId = null)
    {
        var listener = new Listener(address, lastEventId);
        await listener.UntilAsync(static items => items.Count > 0);
        return listener;
    }

    public IReadOnlyList<SseItem<string>> Items
    {
        get
        {
            lock (_items)
            {
                return [.. _items];
            }
        }
    }

    public string AllText => string.Concat(Items.Select(static item => item.Data));

    public static JsonElement Json(SseItem<string> item) => JsonDocument.Parse(item.Data).RootElement;

    public async Task<IReadOnlyList<SseItem<string>>> UntilAsync(Func<IReadOnlyList<SseItem<string>>, bool> enough)
    {
        await Patience.UntilAsync(() => enough(Items) || _listening.IsCompleted, "a viewer was sent what it waits for");
        if (!enough(Items))
        {
            await _listening;
            throw new InvalidOperationException("The server ended the connection before what was waited for had come.");
        }
        return Items;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _client.Dispose();
        _stop.Dispose();
    }

    private async Task ListenAsync(string address, string? lastEventId)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (lastEventId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastEventId);
        }
        using HttpResponseMessage response = await _client.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            _stop.Token
        );
        await using Stream body = await response.Content.ReadAsStreamAsync(_stop.Token);
        await foreach (SseItem<string> item in SseParser.Create(body).EnumerateAsync(_stop.Token))
        {
            lock (_items)
            {
                _items.Add(item);
            }
        }
    }
}
