using System.Buffers;
using System.IO.Pipelines;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Gridlock.Core.Players.Dialects.Bedrock;

namespace Gridlock.Core.Players.Wire;

/// <summary>Stream reading: the bytes of an answer as events, payload for payload, however the bytes were split on the way.</summary>
internal static class PayloadStream
{
    // Half a million tokens of reasoning, each in an event of its own, come to about half of it.
    private const long MostStreamBytes = 256L << 20;

    private static readonly JsonReaderOptions s_several = new() { AllowMultipleValues = true };

    /// <summary>Ends with the stream; comments yield nothing, a payload that is of no concern an empty list.</summary>
    /// <param name="mediaType">Null for a recording, or where the server does not say.</param>
    /// <exception cref="InvalidDataException">A payload is not JSON, or too long; the message is the predicate of a sentence.</exception>
    /// <exception cref="ForeignBodyException">It is no stream of payloads at all.</exception>
    public static async IAsyncEnumerable<IReadOnlyList<WireEvent>> ReadAsync(
        Stream body,
        Framing framing,
        string? mediaType,
        PayloadReader reader,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        ReadOnlyMemory<byte> head = await ReadHeadAsync(body, cancellationToken).ConfigureAwait(false);
        BodyForm form = BodyForms.Of(head.Span, framing, mediaType);
        bool isWhole = form == BodyForm.Values && mediaType is not null;
        using var bounded = new BoundedBody(
            head,
            body,
            isWhole ? PayloadReader.MostBytes : MostStreamBytes,
            PayloadReader.MostBytes
        );
        IAsyncEnumerable<IReadOnlyList<WireEvent>> payloads = form switch
        {
            BodyForm.Events => EventsAsync(bounded, reader, cancellationToken),
            BodyForm.Lines => LinesAsync(bounded, reader, cancellationToken),
            BodyForm.Frames => FramesAsync(bounded, reader, cancellationToken),
            BodyForm.Values => ValuesAsync(bounded, reader, cancellationToken),
            _ => throw new ForeignBodyException(mediaType),
        };
        await foreach (IReadOnlyList<WireEvent> payload in payloads.ConfigureAwait(false))
        {
            yield return payload;
        }
    }

    /// <summary>The first bytes from the first that is neither space nor a byte order mark.</summary>
    private static async Task<ReadOnlyMemory<byte>> ReadHeadAsync(Stream body, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[256];
        int filled = 0;
        while (true)
        {
            int count = await body.ReadAsync(buffer.AsMemory(filled), cancellationToken).ConfigureAwait(false);
            filled += count;
            ReadOnlyMemory<byte> read = buffer.AsMemory(0, filled);
            ReadOnlyMemory<byte> head = Bare(read);
            if (count == 0 || head.Length >= BodyForms.Enough || filled == buffer.Length)
            {
                return head;
            }
        }
    }

    private static ReadOnlyMemory<byte> Bare(ReadOnlyMemory<byte> start) =>
        (start.Span.StartsWith("\uFEFF"u8) ? start[3..] : start).TrimStart(" \t\r\n"u8);

    private static async IAsyncEnumerable<IReadOnlyList<WireEvent>> EventsAsync(
        Stream body,
        PayloadReader reader,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        SseParser<IReadOnlyList<WireEvent>> parser = SseParser.Create(body, (type, data) => reader.Read(type, data));
        await foreach (
            SseItem<IReadOnlyList<WireEvent>> item in parser.EnumerateAsync(cancellationToken).ConfigureAwait(false)
        )
        {
            yield return item.Data;
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<WireEvent>> FramesAsync(
        Stream body,
        PayloadReader reader,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (EventFrame frame in EventFrames.ReadAsync(body, cancellationToken).ConfigureAwait(false))
        {
            yield return reader.Read(frame.Name, frame.Payload.Span);
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<WireEvent>> LinesAsync(
        Stream body,
        PayloadReader reader,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        PipeReader pipe = PipeReader.Create(body, new StreamPipeReaderOptions(leaveOpen: true));
        while (true)
        {
            ReadResult read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            ReadOnlySequence<byte> rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is SequencePosition end)
            {
                yield return ReadLine(reader, rest.Slice(0, end));
                rest = rest.Slice(rest.GetPosition(1, end));
            }
            if (read.IsCompleted)
            {
                // A last line that is cut off is the stream's cut, not a broken line.
                if (TryReadLine(reader, rest) is IReadOnlyList<WireEvent> last)
                {
                    yield return last;
                }
                yield break;
            }
            pipe.AdvanceTo(rest.Start, rest.End);
        }
    }

    private static IReadOnlyList<WireEvent> ReadLine(PayloadReader reader, ReadOnlySequence<byte> line) =>
        reader.Read(PayloadReader.Unnamed, line.IsSingleSegment ? line.FirstSpan : line.ToArray());

    private static IReadOnlyList<WireEvent>? TryReadLine(PayloadReader reader, ReadOnlySequence<byte> line)
    {
        try
        {
            return ReadLine(reader, line);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<WireEvent>> ValuesAsync(
        Stream body,
        PayloadReader reader,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var whole = new MemoryStream();
        await body.CopyToAsync(whole, cancellationToken).ConfigureAwait(false);
        ReadOnlyMemory<byte> rest = whole.GetBuffer().AsMemory(0, (int)whole.Length).Trim(" \t\r\n"u8);
        while (!rest.IsEmpty)
        {
            int length = LengthOfFirst(rest.Span);
            yield return reader.Read(PayloadReader.Unnamed, rest.Span[..length]);
            rest = rest[length..].TrimStart(" \t\r\n"u8);
        }
    }

    /// <summary>All that is left, if it does not start with a JSON value.</summary>
    private static int LengthOfFirst(ReadOnlySpan<byte> rest)
    {
        if (rest.StartsWith("[DONE]"u8))
        {
            return "[DONE]"u8.Length;
        }
        try
        {
            var json = new Utf8JsonReader(rest, s_several);
            json.Read();
            json.Skip();
            return (int)json.BytesConsumed;
        }
        catch (JsonException)
        {
            return rest.Length;
        }
    }
}
