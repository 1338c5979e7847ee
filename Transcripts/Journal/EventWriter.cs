using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gridlock.Transcripts.Events;

namespace Gridlock.Transcripts.Journal;

/// <summary>Turns events into lines; where a secret was taken out, it keeps hashes and character counts true to what is written.</summary>
internal sealed class EventWriter : IDisposable
{
    private const int GenerousLine = 1 << 20;

    private ArrayBufferWriter<byte> _line = new(1024);
    private readonly Utf8JsonWriter _json;
    private readonly SecretGuard _guard;
    private readonly JsonTypeInfo<JournalEvent> _guarded;
    private readonly Redactions _redactions = new();

    public EventWriter(SecretGuard guard)
    {
        _guard = guard;
        _guarded = JournalJson.Guarded(guard);
        _json = new Utf8JsonWriter(_line, new() { Encoder = JournalJson.Escaping, SkipValidation = true });
    }

    /// <summary>The last event's line with its line feed; valid until the next <see cref="Write"/>.</summary>
    public ReadOnlySpan<byte> Line => _line.WrittenSpan;

    /// <summary>The event as it is written: itself, unless something had to be taken out.</summary>
    public JournalEvent Write(JournalEvent given)
    {
        JournalEvent written = _redactions.Restate(given);
        int hits = _guard.Hits;
        Serialize(written);
        if (_guard.Hits != hits)
        {
            JournalEvent clean = JsonSerializer.Deserialize(_line.WrittenSpan, JournalJson.Event)!;
            written = _redactions.Note(given, clean);
            Serialize(written);
        }
        _line.Write("\n"u8);
        return written;
    }

    public void Dispose() => _json.Dispose();

    private void Serialize(JournalEvent @event)
    {
        if (_line.Capacity > GenerousLine)
        {
            _line = new(1024);
        }
        _line.ResetWrittenCount();
        _json.Reset(_line);
        JsonSerializer.Serialize(_json, @event, _guarded);
        _json.Flush();
    }
}
