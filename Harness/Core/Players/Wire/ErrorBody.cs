using System.Text.Json;

namespace Gridlock.Core.Players.Wire;

/// <summary>The body of an answer whose status is an error: JSON, whatever its content type says, or an event of a stream.</summary>
internal static class ErrorBody
{
    /// <exception cref="JsonException">It is neither.</exception>
    /// <exception cref="InvalidOperationException">A text in it is not Unicode.</exception>
    public static ProviderFault Read(ReadOnlyMemory<byte> body)
    {
        ReadOnlyMemory<byte> text = body.Trim(" \t\r\n"u8);
        int data = text.Span.IndexOf("data:"u8);
        if (text.Length > 0 && text.Span[0] is not ((byte)'{' or (byte)'[') && data >= 0)
        {
            ReadOnlyMemory<byte> line = text[(data + "data:"u8.Length)..];
            int end = line.Span.IndexOfAny((byte)'\r', (byte)'\n');
            text = (end < 0 ? line : line[..end]).Trim(" "u8);
        }
        using JsonDocument json = JsonDocument.Parse(text);
        return FaultReader.Read(json.RootElement);
    }
}
