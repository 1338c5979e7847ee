using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Gridlock.Core.Tests.Players.Dialects.Bedrock;

/// <summary>Writes frames of an event stream by the test's own means; its checksums come from the framework's gzip.</summary>
internal static class FrameBytes
{
    public static byte[] Event(string name, string payload) =>
        Frame([(":event-type", name), (":content-type", "application/json"), (":message-type", "event")], payload);

    public static byte[] Exception(string name, string payload) =>
        Frame(
            [(":exception-type", name), (":content-type", "application/json"), (":message-type", "exception")],
            payload
        );

    public static byte[] Frame((string Name, string Value)[] texts, string payload, byte[]? moreHeaders = null)
    {
        using var headers = new MemoryStream();
        foreach ((string name, string value) in texts)
        {
            headers.WriteByte((byte)name.Length);
            headers.Write(Encoding.UTF8.GetBytes(name));
            headers.WriteByte(7);
            byte[] bytes = Encoding.UTF8.GetBytes(value);
            headers.Write([(byte)(bytes.Length >> 8), (byte)bytes.Length]);
            headers.Write(bytes);
        }
        headers.Write(moreHeaders ?? []);
        byte[] content = Encoding.UTF8.GetBytes(payload);
        using var frame = new MemoryStream();
        frame.Write(BigEndian((uint)(headers.Length + content.Length + 16)));
        frame.Write(BigEndian((uint)headers.Length));
        frame.Write(BigEndian(Sum(frame.ToArray())));
        frame.Write(headers.ToArray());
        frame.Write(content);
        frame.Write(BigEndian(Sum(frame.ToArray())));
        return frame.ToArray();
    }

    /// <summary>A gzip file ends in the CRC-32 and the length of what it holds.</summary>
    public static uint Sum(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }
        return BinaryPrimitives.ReadUInt32LittleEndian(packed.ToArray().AsSpan()[^8..]);
    }

    private static byte[] BigEndian(uint value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
