using System.Buffers;
using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Unicode;
using Gridlock.Transcripts.Events;

namespace Gridlock.Transcripts.Journal;

/// <summary>Turns one whole line into an entry; whatever the bytes are, it returns.</summary>
internal static class EventReader
{
    private static readonly FrozenSet<string> KnownTypes = JournalJson
        .Event.PolymorphismOptions!.DerivedTypes.Select(type => (string)type.TypeDiscriminator!)
        .ToFrozenSet();

    public static JournalEntry Read(long line, long offset, ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes))
        {
            return new JournalEntry.Damaged(line, offset, "is not UTF-8");
        }
        bool chained = LineChain.TrySplit(bytes, out ReadOnlySpan<byte> body, out _);
        try
        {
            return DeltaReader.Read(body, !chained) is { } delta ? new JournalEntry.Recorded(line, offset, delta)
                : chained ? ReadChained(line, offset, body)
                : ReadEvent(line, offset, bytes);
        }
        catch (JsonException broken)
        {
            return new JournalEntry.Damaged(line, offset, Describe(broken));
        }
        catch (Exception broken) when (broken is InvalidOperationException or FormatException or NotSupportedException)
        {
            return new JournalEntry.Damaged(line, offset, "has a value that is not of its field's kind");
        }
    }

    // The link belongs to the line, not to the event.
    private static JournalEntry ReadChained(long line, long offset, ReadOnlySpan<byte> body)
    {
        byte[] whole = ArrayPool<byte>.Shared.Rent(body.Length + 1);
        try
        {
            body.CopyTo(whole);
            whole[body.Length] = (byte)'}';
            return ReadEvent(line, offset, whole.AsSpan(0, body.Length + 1));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(whole);
        }
    }

    private static JournalEntry ReadEvent(long line, long offset, ReadOnlySpan<byte> bytes)
    {
        string? type = TypeOf(bytes);
        if (type is null)
        {
            return new JournalEntry.Damaged(line, offset, "does not begin with its type");
        }
        if (!KnownTypes.Contains(type))
        {
            return ReadUnknown(line, offset, type, bytes);
        }
        if (type == "run.started" && FormatOf(bytes) is { } format && format != RunStarted.CurrentFormat)
        {
            string reason =
                $"The journal is of format '{format}', and this version reads '{RunStarted.CurrentFormat}'; use a newer gridlock.";
            return new JournalEntry.Refused(line, offset, reason);
        }
        JournalEvent @event = JsonSerializer.Deserialize(bytes, JournalJson.Event)!;
        return HasGaps(@event)
            ? new JournalEntry.Damaged(line, offset, "has a null where a text belongs")
            : new JournalEntry.Recorded(line, offset, @event);
    }

    private static string? TypeOf(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        return
            reader.Read()
            && reader.TokenType == JsonTokenType.StartObject
            && reader.Read()
            && reader.TokenType == JsonTokenType.PropertyName
            && reader.ValueTextEquals("type"u8)
            && reader.Read()
            && reader.TokenType == JsonTokenType.String
            ? reader.GetString()
            : null;
    }

    private static JournalEntry ReadUnknown(long line, long offset, string type, ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        using var json = JsonDocument.ParseValue(ref reader);
        if (reader.BytesConsumed < bytes.Length && reader.Read())
        {
            return new JournalEntry.Damaged(line, offset, "has something after its end");
        }
        return
            json.RootElement.TryGetProperty("sequence", out JsonElement number)
            && number.ValueKind == JsonValueKind.Number
            && number.TryGetInt64(out long sequence)
            ? new JournalEntry.Unknown(line, offset, type, sequence, json.RootElement.GetRawText())
            : new JournalEntry.Damaged(line, offset, "has no sequence number");
    }

    private static string? FormatOf(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        using var json = JsonDocument.ParseValue(ref reader);
        return
            json.RootElement.TryGetProperty("format", out JsonElement format)
            && format.ValueKind == JsonValueKind.String
            ? format.GetString()
            : null;
    }

    // Nullable annotations are checked on fields, not inside lists and dictionaries.
    private static bool HasGaps(JournalEvent @event) =>
        @event switch
        {
            CallIntent intent => intent.Messages.Any(message => message is null),
            CallFinal final => final.Headers.Values.Any(value => value is null),
            RunStarted started => started.Command.Values.Any(value => value is null),
            _ => false,
        };

    private static string Describe(JsonException broken) =>
        broken.Path is { Length: > 2 } path && path.StartsWith("$.", StringComparison.Ordinal)
            ? $"is broken at its field '{path[2..]}'"
            : "is not a whole JSON object with the fields of its type";
}
