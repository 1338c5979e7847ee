using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gridlock.Transcripts.Journal;

/// <summary>Writes every UTF-16 unit so that it reads back the same, unpaired surrogates too, and takes the secrets out.</summary>
internal sealed class ExactTextConverter(SecretGuard? guard) : JsonConverter<string>
{
    public ExactTextConverter()
        : this(null) { }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        Write(writer, guard?.Redact(value) ?? value);

    public static void Write(Utf8JsonWriter writer, string text)
    {
        if (LoneSurrogates.AreIn(text))
        {
            writer.WriteRawValue(LoneSurrogates.Quote(text), skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(guard?.Redact(value) ?? value);

    public override string ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => ReadText(ref reader);

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? ReadText(ref reader) : throw new JsonException();

    public static string ReadText(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped && LoneSurrogates.MayBeIn(reader.ValueSpan)
            ? LoneSurrogates.Unescape(reader.ValueSpan)
            : reader.GetString()!;
}
