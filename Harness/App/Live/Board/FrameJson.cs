using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Gridlock.App.Live.Board;

/// <summary>Frames as pages read them; "&lt;", "&gt;" and "&amp;" are escaped, so that a frame may stand inside a page.</summary>
internal static class FrameJson
{
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        };

    /// <param name="number">The frame's place among all; -1 where frames have none.</param>
    public static void Write(IBufferWriter<byte> output, Frame frame, long number)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = Options.Encoder });
        json.WriteStartObject();
        if (number >= 0)
        {
            json.WriteNumber("n", number);
        }
        json.WriteNumber("t", frame.At);
        WriteContent(json, frame);
        json.WriteEndObject();
    }

    /// <summary>An object of what is in the frame, without its number and time.</summary>
    public static void WriteContent(IBufferWriter<byte> output, Frame frame)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = Options.Encoder });
        json.WriteStartObject();
        WriteContent(json, frame);
        json.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter json, Frame frame)
    {
        if (frame.Parts.Count > 0)
        {
            json.WriteStartObject("parts");
            foreach ((string name, object? part) in frame.Parts)
            {
                json.WritePropertyName(name);
                JsonSerializer.Serialize(json, part, part?.GetType() ?? typeof(object), Options);
            }
            json.WriteEndObject();
        }
        if (frame.Texts.Count > 0)
        {
            json.WriteStartArray("text");
            foreach (TextPiece piece in frame.Texts)
            {
                Write(json, piece);
            }
            json.WriteEndArray();
        }
        if (frame.Ticker.Count > 0)
        {
            json.WritePropertyName("ticker");
            JsonSerializer.Serialize(json, frame.Ticker, Options);
        }
    }

    /// <summary>As [seat, call, "r" or "a", from, text].</summary>
    private static void Write(Utf8JsonWriter json, TextPiece piece)
    {
        json.WriteStartArray();
        json.WriteNumberValue(piece.Seat);
        json.WriteNumberValue(piece.Call);
        json.WriteStringValue(piece.Kind == TextKind.Reasoning ? "r" : "a");
        json.WriteNumberValue(piece.From);
        json.WriteStringValue(piece.Text);
        json.WriteEndArray();
    }
}
