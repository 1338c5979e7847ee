using System.Buffers;
using System.Collections.ObjectModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gridlock.Core.Players.Wire;

/// <summary>Writing of a request's JSON.</summary>
internal static class JsonBody
{
    private const int MostKept = 256 * 1024;

    // A conversation is written with each of its rounds, and a JSON writer asks for thrice the room that it needs.
    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json)? t_free;

    private static readonly JsonWriterOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of one object whose members are written here.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> members)
    {
        (ArrayBufferWriter<byte> buffer, Utf8JsonWriter json) = Take();
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
        json.Flush();
        byte[] written = buffer.WrittenSpan.ToArray();
        if (buffer.Capacity <= MostKept)
        {
            t_free = (buffer, json);
        }
        return written;
    }

    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json) Take()
    {
        if (t_free is not (ArrayBufferWriter<byte> buffer, Utf8JsonWriter json))
        {
            buffer = new ArrayBufferWriter<byte>();
            return (buffer, new Utf8JsonWriter(buffer, s_plain));
        }
        t_free = null;
        buffer.ResetWrittenCount();
        json.Reset(buffer);
        return (buffer, json);
    }

    /// <summary>The bytes of an object, with the members that a server's quirks ask for.</summary>
    public static byte[] Write(JsonObject body, Quirks quirks) =>
        Write(json =>
        {
            foreach ((string name, JsonNode? value) in body.Where(m => quirks.Fields?.ContainsKey(m.Key) is not true))
            {
                json.WritePropertyName(name);
                if (value is null)
                {
                    json.WriteNullValue();
                }
                else
                {
                    value.WriteTo(json);
                }
            }
            json.WriteFields(quirks);
        });

    /// <summary>Writes the members that a server's quirks ask for.</summary>
    public static void WriteFields(this Utf8JsonWriter json, Quirks quirks)
    {
        foreach ((string name, JsonElement value) in quirks.Fields ?? ReadOnlyDictionary<string, JsonElement>.Empty)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }
    }
}
