using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Journal;

/// <summary>How events and manifests become JSON: one place, so that reader, writer and hashes agree.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(JournalEvent))]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class JournalJson : JsonSerializerContext
{
    /// <summary>Letters, quotes and signs as they are; control characters, line separators and unassigned characters escaped,
    /// so that a line stays one line for every reader.</summary>
    public static readonly JavaScriptEncoder Escaping = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JournalJson Lines = new(OptionsFor(null, indented: false));

    private static readonly JournalJson Pages = new(OptionsFor(null, indented: true));

    public static JsonTypeInfo<JournalEvent> Event => Lines.JournalEvent;

    public static JsonTypeInfo<Manifest> Sealed => Pages.Manifest;

    public static JsonTypeInfo<SealedJournal> SealedPart => Pages.SealedJournal;

    public static JsonTypeInfo<JournalEvent> Guarded(SecretGuard guard) =>
        new JournalJson(OptionsFor(guard, indented: false)).JournalEvent;

    private static JsonSerializerOptions OptionsFor(SecretGuard? guard, bool indented) =>
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = Escaping,
            WriteIndented = indented,
            NewLine = "\n",
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Converters = { new ExactTextConverter(guard), new UtcTimeConverter() },
        };
}
