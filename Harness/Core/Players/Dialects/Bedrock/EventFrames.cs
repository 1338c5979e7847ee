using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Gridlock.Core.Players.Dialects.Bedrock;

/// <summary>
/// The framing of "application/vnd.amazon.eventstream". Big-endian: total length, length of the headers and the CRC-32 of
/// both, four bytes each; headers; payload; the CRC-32 of all before it.
/// </summary>
internal static class EventFrames
{
    public const string MediaType = "application/vnd.amazon.eventstream";

    private const int PreludeLength = 12;
    private const int SumLength = 4;

    // The protocol's own bounds are 128 KB of headers and 24 MB of payload.
    private const int Longest = 24 << 20;

    /// <summary>Ends with the stream, also inside a frame: what a cut frame held is lost, and its reader finds no finish.</summary>
    /// <exception cref="InvalidDataException">A frame is damaged; the message is the predicate of a sentence.</exception>
    public static async IAsyncEnumerable<EventFrame> ReadAsync(
        Stream body,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        byte[] prelude = new byte[PreludeLength];
        while (await FillAsync(body, prelude, cancellationToken).ConfigureAwait(false))
        {
            int length = LengthOf(prelude);
            byte[] frame = new byte[length];
            prelude.CopyTo(frame, 0);
            if (!await FillAsync(body, frame.AsMemory(PreludeLength), cancellationToken).ConfigureAwait(false))
            {
                yield break;
            }
            if (ReadFrame(frame) is EventFrame read)
            {
                yield return read;
            }
        }
    }

    private static async ValueTask<bool> FillAsync(Stream body, Memory<byte> part, CancellationToken cancellationToken)
    {
        int read = await body.ReadAtLeastAsync(part, part.Length, throwOnEndOfStream: false, cancellationToken)
            .ConfigureAwait(false);
        return read == part.Length;
    }

    private static int LengthOf(ReadOnlySpan<byte> prelude)
    {
        uint length = BinaryPrimitives.ReadUInt32BigEndian(prelude);
        uint headers = BinaryPrimitives.ReadUInt32BigEndian(prelude[4..]);
        if (BinaryPrimitives.ReadUInt32BigEndian(prelude[8..]) != Crc32.Of(prelude[..8]))
        {
            throw new InvalidDataException("sent an event frame whose head does not match its checksum");
        }
        return length is >= PreludeLength + SumLength and <= Longest && headers <= length - PreludeLength - SumLength
            ? (int)length
            : throw new InvalidDataException($"sent an event frame of {length} bytes with {headers} of headers");
    }

    /// <summary>Null for a frame that names nothing.</summary>
    private static EventFrame? ReadFrame(byte[] frame)
    {
        int end = frame.Length - SumLength;
        if (BinaryPrimitives.ReadUInt32BigEndian(frame.AsSpan(end)) != Crc32.Of(frame.AsSpan(0, end)))
        {
            throw new InvalidDataException("sent an event frame that does not match its checksum");
        }
        int payload = PreludeLength + (int)BinaryPrimitives.ReadUInt32BigEndian(frame.AsSpan(4));
        Dictionary<string, string> headers = FrameHeaders.Read(frame.AsSpan(PreludeLength..payload));
        if (headers.GetValueOrDefault(":message-type") == "error")
        {
            var error = new
            {
                code = headers.GetValueOrDefault(":error-code"),
                message = headers.GetValueOrDefault(":error-message"),
            };
            return new EventFrame("error", JsonSerializer.SerializeToUtf8Bytes(error));
        }
        string? name = headers.GetValueOrDefault(":exception-type") ?? headers.GetValueOrDefault(":event-type");
        return name is null ? null : new EventFrame(name, frame.AsMemory(payload..end));
    }
}
