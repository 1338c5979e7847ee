using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Reading;

/// <summary>Remembers where documents stand in the journal, not what they say: a long run's texts need not fit into memory.</summary>
internal sealed class DocumentIndex(string journalPath)
{
    private readonly Dictionary<string, long> _offsets = [];

    public void Add(DocumentRecorded document, long offset) => _offsets.TryAdd(document.Hash, offset);

    /// <summary>Null if the journal does not have it.</summary>
    public string? Text(string hash) =>
        _offsets.TryGetValue(hash, out long offset)
        && JournalReader.Read(journalPath, offset, JournalReader.LongestLine).First()
            is JournalEntry.Recorded { Event: DocumentRecorded document }
            ? document.Text
            : null;
}
