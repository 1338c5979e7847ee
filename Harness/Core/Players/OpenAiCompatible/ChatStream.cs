using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Gridlock.Core.Players.OpenAiCompatible;

/// <summary>Stream reading: the bytes of an answer as chunks, however they were split on the way.</summary>
internal static class ChatStream
{
    // Longer than what is shown, so that a key is struck out whole before the rest is cut off.
    private const int ExcerptLength = 4096;

    // Half a million tokens of reasoning, each in an event of its own, come to about half of it.
    private const long MostStreamBytes = 256L << 20;

    // Far below the longest line that a journal takes, so that one server's flood fails its own call and no other.
    private const int MostEventBytes = 16 << 20;

    /// <summary>Ends after "[DONE]" or with the stream; comments and empty events yield nothing.</summary>
    /// <exception cref="InvalidDataException">An event is not JSON; the message is the predicate of a sentence.</exception>
    public static async IAsyncEnumerable<ChatChunk> ReadEventsAsync(
        Stream body,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var bounded = new BoundedBody(body, MostStreamBytes);
        SseParser<ChatChunk> parser = SseParser.Create(bounded, static (type, data) => ReadEvent(type, data));
        await foreach (SseItem<ChatChunk> item in parser.EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return item.Data;
            if (ReferenceEquals(item.Data, ChatChunk.Done))
            {
                yield break;
            }
        }
    }

    /// <summary>Reads the answer of a server that ignores the wish for a stream.</summary>
    /// <exception cref="InvalidDataException">It is not JSON; the message is the predicate of a sentence.</exception>
    public static async IAsyncEnumerable<ChatChunk> ReadWholeAsync(
        Stream body,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var whole = new MemoryStream();
        await new BoundedBody(body, MostEventBytes).CopyToAsync(whole, cancellationToken).ConfigureAwait(false);
        yield return ReadJson(whole.ToArray(), isError: false);
    }

    private static ChatChunk ReadEvent(string type, ReadOnlySpan<byte> payload)
    {
        if (payload.Length > MostEventBytes)
        {
            throw new InvalidDataException($"sent an event of {payload.Length} bytes");
        }
        ReadOnlySpan<byte> data = payload.Trim(" \t\r\n"u8);
        if (data.IsEmpty)
        {
            return ChatChunk.Empty;
        }
        if (data.SequenceEqual("[DONE]"u8))
        {
            return ChatChunk.Done;
        }
        return ReadJson(data.ToArray(), isError: type == "error");
    }

    private static ChatChunk ReadJson(byte[] data, bool isError)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(data);
            return ChatChunk.Read(json.RootElement, isError);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            string text = Encoding.UTF8.GetString(data.AsSpan(0, Math.Min(data.Length, ExcerptLength)));
            throw new InvalidDataException($"sent what is not JSON: {text}", failure);
        }
    }
}
