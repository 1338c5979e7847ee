using System.Text.Json;
using Gridlock.Transcripts.Events;

namespace Gridlock.Transcripts.Journal;

/// <summary>Reads a delta that stands exactly as the writer writes it, at a fraction of the serializer's cost; anything else is left to that.</summary>
internal static class DeltaReader
{
    private static ReadOnlySpan<byte> Beginning => "{\"type\":\"call.delta\",\"sequence\":"u8;

    /// <param name="body">A whole object, or one without its closing brace where the chain was taken off.</param>
    /// <returns>Null if it is another event, or not exactly of this form.</returns>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static CallDelta? Read(ReadOnlySpan<byte> body, bool isWhole)
    {
        if (!body.StartsWith(Beginning))
        {
            return null;
        }
        var json = new Utf8JsonReader(body, isFinalBlock: false, default);
        json.Read();
        json.Read();
        json.Read();
        if (
            !Number(ref json, "sequence"u8, out long sequence)
            || !Next(ref json, "at"u8)
            || !json.TryGetDateTimeOffset(out DateTimeOffset at)
            || !Text(ref json, "call"u8, out string call)
            || !Number(ref json, "offset"u8, out long offset)
            || !Next(ref json, "kind"u8)
            || Kind(ref json) is not { } kind
            || !Text(ref json, "text"u8, out string text)
            || (isWhole && !(json.Read() && json.TokenType == JsonTokenType.EndObject))
            || json.BytesConsumed != body.Length
        )
        {
            return null;
        }
        return new CallDelta(call, offset, kind, text) { Sequence = sequence, At = at.ToUniversalTime() };
    }

    private static bool Next(ref Utf8JsonReader json, ReadOnlySpan<byte> name) =>
        json.Read()
        && json.TokenType == JsonTokenType.PropertyName
        && json.ValueTextEquals(name)
        && json.Read()
        && json.TokenType is JsonTokenType.String or JsonTokenType.Number;

    private static bool Number(ref Utf8JsonReader json, ReadOnlySpan<byte> name, out long number)
    {
        number = 0;
        return Next(ref json, name) && json.TokenType == JsonTokenType.Number && json.TryGetInt64(out number);
    }

    private static bool Text(ref Utf8JsonReader json, ReadOnlySpan<byte> name, out string text)
    {
        bool found = Next(ref json, name) && json.TokenType == JsonTokenType.String;
        text = found ? ExactTextConverter.ReadText(ref json) : "";
        return found;
    }

    private static DeltaKind? Kind(ref Utf8JsonReader json) =>
        json.TokenType != JsonTokenType.String ? null
        : json.ValueTextEquals("reasoning"u8) ? DeltaKind.Reasoning
        : json.ValueTextEquals("answer"u8) ? DeltaKind.Answer
        : null;
}
