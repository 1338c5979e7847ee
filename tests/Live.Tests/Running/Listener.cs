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

    public Listener(string address, string? lastEventId = null) => _listening = ListenAsync(address, lastEventId);

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
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!enough(Items))
        {
            await Task.Delay(20, patience.Token);
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
