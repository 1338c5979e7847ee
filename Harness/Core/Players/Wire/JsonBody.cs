using System.Collections.ObjectModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gridlock.Core.Players.Wire;

/// <summary>Writing of a request's JSON.</summary>
internal static class JsonBody
{
    private static readonly JsonWriterOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of one object whose members are written here.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_plain))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        return buffer.ToArray();
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
