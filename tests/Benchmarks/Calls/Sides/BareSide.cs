using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Text.Json;
using Gridlock.Benchmarks.Calls.Processes;

namespace Gridlock.Benchmarks.Calls.Sides;

/// <summary>What a script would do: post, read the events, append them as JSON lines, sync the intent and the end. No retries, no
/// limits, no gate, no errors understood.</summary>
internal sealed class BareSide : ICallSide
{
    public const string Name = "bare";

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false });
    private readonly Uri _address;
    private readonly BareJournal _journal;
    private long _deltas;

    private BareSide(Uri address, BareJournal journal) => (_address, _journal) = (address, journal);

    public long Deltas => Interlocked.Read(ref _deltas);

    public static BareSide Open(Uri server, string folder) =>
        new(new Uri(server, "chat/completions"), new BareJournal(Path.Combine(folder, "bare.jsonl")));

    public async Task CallAsync(int number, CancellationToken cancellationToken)
    {
        using var lines = new BareLines($"c{number}");
        await _journal.SyncAsync(_journal.Append(lines.Intent(Prompts.Of(number)))).ConfigureAwait(false);
        long start = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Post, _address) { Content = Body(number) };
        using HttpResponseMessage response = await _http
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        SseParser<bool> events = SseParser.Create(stream, (_, data) => Take(data, start, lines));
        bool isOver = false;
        await foreach (SseItem<bool> item in events.EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            isOver |= item.Data;
        }
        if (!isOver)
        {
            throw new InvalidOperationException("A bare call was not answered in full.");
        }
        await _journal.SyncAsync(_journal.Append(lines.Final(Offset(start)))).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _journal.DisposeAsync();
    }

    private bool Take(ReadOnlySpan<byte> data, long start, BareLines lines)
    {
        if (data.SequenceEqual("[DONE]"u8))
        {
            return true;
        }
        var json = new Utf8JsonReader(data);
        using JsonDocument payload = JsonDocument.ParseValue(ref json);
        lines.Note(payload.RootElement);
        foreach (JsonElement choice in payload.RootElement.GetProperty("choices").EnumerateArray())
        {
            JsonElement delta = choice.GetProperty("delta");
            foreach ((string field, string kind) in BareLines.Fields)
            {
                if (delta.TryGetProperty(field, out JsonElement text) && text.GetString() is { Length: > 0 } piece)
                {
                    Interlocked.Increment(ref _deltas);
                    _journal.Append(lines.Delta(Offset(start), kind, piece));
                }
            }
        }
        return false;
    }

    private static ByteArrayContent Body(int number)
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                model = Speaker.ModelName,
                messages = new[] { new { role = "user", content = Prompts.Of(number) } },
                stream = true,
                stream_options = new { include_usage = true },
                seed = number,
            }
        );
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    private static long Offset(long start) => (long)Stopwatch.GetElapsedTime(start).TotalMicroseconds;
}
