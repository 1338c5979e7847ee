using System.Buffers.Binary;
using System.Text;

namespace Gridlock.Core.Players.Dialects.Bedrock;

/// <summary>A frame's headers: length and text of the name, type of the value, value.</summary>
internal static class FrameHeaders
{
    private const int Bytes = 6;
    private const int Text = 7;

    /// <summary>Those whose value is a text; numbers, times and the like are passed over.</summary>
    /// <exception cref="InvalidDataException">The headers are no headers; the message is the predicate of a sentence.</exception>
    public static Dictionary<string, string> Read(ReadOnlySpan<byte> headers)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        while (!headers.IsEmpty)
        {
            string name = Encoding.UTF8.GetString(Take(ref headers, Take(ref headers, 1)[0]));
            int type = Take(ref headers, 1)[0];
            int length = type is Bytes or Text
                ? BinaryPrimitives.ReadUInt16BigEndian(Take(ref headers, 2))
                : FixedLength(type);
            ReadOnlySpan<byte> value = Take(ref headers, length);
            if (type == Text)
            {
                read[name] = Encoding.UTF8.GetString(value);
            }
        }
        return read;
    }

    /// <summary>Of true, false, byte, short, int, long, time and UUID.</summary>
    private static int FixedLength(int type) =>
        type switch
        {
            0 or 1 => 0,
            2 => 1,
            3 => 2,
            4 => 4,
            5 or 8 => 8,
            9 => 16,
            _ => throw new InvalidDataException($"sent an event frame with a header of the unknown type {type}"),
        };

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> rest, int length)
    {
        if (length > rest.Length)
        {
            throw new InvalidDataException("sent an event frame whose headers break off");
        }
        ReadOnlySpan<byte> taken = rest[..length];
        rest = rest[length..];
        return taken;
    }
}
