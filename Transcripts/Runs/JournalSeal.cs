using System.Text.Json;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Runs;

/// <summary>What a run's manifest says of its journal.</summary>
/// <param name="Journal">Null if the manifest can not be read, or is none.</param>
internal sealed record JournalSeal(SealedJournal? Journal)
{
    // The journal stands before the puzzles, of which there may be a hundred thousand.
    private const int HeadBytes = 1 << 16;

    /// <summary>Null if the run is not sealed.</summary>
    public static JournalSeal? Of(RunFolder folder)
    {
        try
        {
            const FileShare any = FileShare.ReadWrite | FileShare.Delete;
            using var file = new FileStream(folder.ManifestPath, FileMode.Open, FileAccess.Read, any, bufferSize: 0);
            byte[] head = new byte[HeadBytes];
            int length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return new JournalSeal(Read(head.AsSpan(0, length)));
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new JournalSeal((SealedJournal?)null);
        }
    }

    /// <summary>In which way a journal is not the sealed one, as a sentence without its stop; null if it is.</summary>
    public string? Objection(long bytes, long lines, string hash) =>
        Journal switch
        {
            null => "the run's manifest can not be read, and only that tells whether the journal is whole",
            _ when Journal.Bytes != bytes || Journal.Lines != lines =>
                $"the journal was sealed with {Journal.Lines} lines ({Journal.Bytes} bytes) and has {lines} ({bytes} bytes) now",
            _ when Journal.Hash != hash => "the journal's bytes are not those that were sealed",
            _ => null,
        };

    private static SealedJournal? Read(ReadOnlySpan<byte> head)
    {
        try
        {
            var json = new Utf8JsonReader(head, isFinalBlock: false, default);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                bool found = json.ValueTextEquals("journal"u8);
                if (!json.Read())
                {
                    return null;
                }
                if (found)
                {
                    return JsonSerializer.Deserialize(ref json, JournalJson.SealedPart);
                }
                if (!json.TrySkip())
                {
                    return null;
                }
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException)
        {
            // Whatever it is, it is no manifest.
        }
        return null;
    }
}
