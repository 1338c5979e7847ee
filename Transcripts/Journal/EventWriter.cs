using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gridlock.Transcripts.Events;

namespace Gridlock.Transcripts.Journal;

/// <summary>Turns events into lines; where a secret was taken out, it keeps hashes and character counts true to what is written.</summary>
internal sealed class EventWriter : IDisposable
{
    private readonly LineBuffer _line = new();
    private readonly Utf8JsonWriter _json;
    private readonly SecretGuard _guard;
    private readonly JsonTypeInfo<JournalEvent> _guarded;
    private readonly Redactions _redactions = new();
    private readonly DeltaLine _deltas = new();
    private readonly byte[]? _link;
    private int _linkLength;

    /// <param name="link">The link of the journal's last line, empty in a new one; null for a journal without a chain.</param>
    public EventWriter(SecretGuard guard, byte[]? link)
    {
        _guard = guard;
        _guarded = JournalJson.Guarded(guard);
        _json = new Utf8JsonWriter(_line, new() { Encoder = JournalJson.Escaping, SkipValidation = true });
        if (link is not null)
        {
            _link = new byte[LineChain.Digits];
            link.CopyTo(_link, 0);
            _linkLength = link.Length;
        }
    }

    /// <summary>The last event's line with its line feed; valid until the next <see cref="Write"/>.</summary>
    public ReadOnlySpan<byte> Line => _line.Written[Lead..];

    // In front of the line stands the link before it, so that both are hashed at once.
    private int Lead { get; set; }

    /// <summary>The event as it is written: itself, unless something had to be taken out.</summary>
    public JournalEvent Write(JournalEvent given)
    {
        JournalEvent written = _redactions.Restate(given);
        int hits = _guard.Hits;
        Serialize(written);
        if (_guard.Hits != hits)
        {
            JournalEvent clean = JsonSerializer.Deserialize(Line, JournalJson.Event)!;
            written = _redactions.Note(given, clean);
            Serialize(written);
        }
        if (_link is not null)
        {
            LineChain.Close(_line, _link);
            _linkLength = LineChain.Digits;
        }
        _line.Add("\n"u8);
        return written;
    }

    public void Dispose() => _json.Dispose();

    private void Serialize(JournalEvent @event)
    {
        _line.Clear();
        if (_link is not null)
        {
            _line.Add(_link.AsSpan(0, _linkLength));
        }
        Lead = _line.Length;
        _json.Reset(_line);
        if (@event is CallDelta { More: null } delta)
        {
            _deltas.Write(_json, delta, _guard);
        }
        else
        {
            JsonSerializer.Serialize(_json, @event, _guarded);
        }
        _json.Flush();
    }
}
