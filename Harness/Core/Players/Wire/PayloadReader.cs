using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Gridlock.Core.Players.Wire;

/// <summary>Turns payloads into events: what holds for every dialect, then the dialect's own reading.</summary>
internal sealed class PayloadReader(IStreamReader reader, Quirks quirks)
{
    /// <summary>The name of a payload whose framing has no names.</summary>
    public const string Unnamed = "message";

    // Far below the longest line that a journal takes, so that one server's flood fails its own call and no other.
    public const int MostBytes = 16 << 20;

    // Longer than what is shown, so that a key is struck out whole before the rest is cut off.
    private const int ExcerptLength = 4096;

    private static readonly WireEvent[] s_nothing = [];
    private static readonly WireEvent[] s_ended = [new WireEvent.Ended()];

    private readonly ThoughtTags? _tags = quirks.ThoughtTag is string tag ? new ThoughtTags(tag) : null;
    private bool _isFirst = true;

    /// <summary>What the first payload says if read as an error, where the dialect could make nothing of it; null elsewhere.</summary>
    public ProviderFault? Unclaimed { get; private set; }

    /// <exception cref="InvalidDataException">It is not JSON; the message is the predicate of a sentence.</exception>
    public IReadOnlyList<WireEvent> Read(string name, ReadOnlySpan<byte> payload)
    {
        if (payload.Length > MostBytes)
        {
            throw new InvalidDataException($"sent an event of {payload.Length} bytes");
        }
        ReadOnlySpan<byte> data = payload.Trim(" \t\r\n"u8);
        if (data.IsEmpty)
        {
            return s_nothing;
        }
        if (data.SequenceEqual("[DONE]"u8))
        {
            return Split(s_ended);
        }
        try
        {
            var json = new Utf8JsonReader(data);
            using JsonDocument document = JsonDocument.ParseValue(ref json);
            if (json.BytesConsumed < data.Length)
            {
                throw Unreadable("what is not JSON", data, null);
            }
            return Split(Read(name, document.RootElement));
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            string what =
                !Utf8.IsValid(data) ? "bytes that are not UTF-8"
                : failure is JsonException ? "what is not JSON"
                : "text that is not Unicode";
            throw Unreadable(what, data, failure);
        }
    }

    private IReadOnlyList<WireEvent> Split(IReadOnlyList<WireEvent> events) =>
        _tags is null ? events : [.. events.SelectMany(_tags.Pass)];

    private List<WireEvent> Read(string name, JsonElement payload)
    {
        var events = new List<WireEvent>();
        Read(name, payload, events);
        return events;
    }

    private void Read(string name, JsonElement payload, List<WireEvent> events)
    {
        if (payload.ValueKind == JsonValueKind.Array)
        {
            // Where a stream is one JSON array, or an error is wrapped into one.
            foreach (JsonElement element in payload.EnumerateArray())
            {
                Read(name, element, events);
            }
        }
        else
        {
            int before = events.Count;
            ReadOne(name, payload, events);
            if (_isFirst && events.Count == before && FaultReader.Read(payload) is { Sentence: not null } silent)
            {
                Unclaimed = silent;
            }
        }
        _isFirst = false;
    }

    /// <summary>A dialect that knows its errors knows their status; any other error is read as errors are in general.</summary>
    private void ReadOne(string name, JsonElement payload, List<WireEvent> events)
    {
        bool isFailure = false;
        int before = events.Count;
        if (payload.ValueKind == JsonValueKind.Object)
        {
            foreach (WireEvent said in reader.Read(name, payload))
            {
                isFailure |= said is WireEvent.Failed;
                events.Add(said);
            }
        }
        if (isFailure)
        {
            return;
        }
        ProviderFault? fault = name == "error" ? FaultReader.Read(payload) : FaultReader.Find(payload);
        if (fault is not null)
        {
            events.RemoveRange(before, events.Count - before);
            events.Add(new WireEvent.Failed(fault));
        }
    }

    private static InvalidDataException Unreadable(string what, ReadOnlySpan<byte> data, Exception? inner) =>
        new($"sent {what}: {Encoding.UTF8.GetString(data[..Math.Min(data.Length, ExcerptLength)])}", inner);
}
