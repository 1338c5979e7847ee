using System.Runtime.InteropServices;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Reading;

/// <summary>Remembers where documents stand, not what they say: a long run's texts need not fit into memory. Of a packed journal, in
/// which nothing can be looked up, it keeps them in a file of its own meanwhile.</summary>
internal sealed class DocumentIndex(string journalPath) : IDisposable
{
    private readonly Dictionary<UInt128, (long Offset, int Length)> _places = [];
    private readonly FileStream? _spill = JournalSource.IsPacked(journalPath) ? NewSpill() : null;

    public void Add(DocumentRecorded document, long offset)
    {
        if (_spill is null)
        {
            _places.TryAdd(DocumentSet.Key(document.Hash), (offset, 0));
        }
        else if (_places.TryAdd(DocumentSet.Key(document.Hash), (_spill.Length, 2 * document.Text.Length)))
        {
            _spill.Position = _spill.Length;
            _spill.Write(MemoryMarshal.AsBytes(document.Text.AsSpan()));
        }
    }

    /// <summary>Null if the journal does not have it.</summary>
    public string? Text(string hash)
    {
        if (!_places.TryGetValue(DocumentSet.Key(hash), out (long Offset, int Length) place))
        {
            return null;
        }
        if (_spill is null)
        {
            return
                JournalReader.Read(journalPath, place.Offset, JournalReader.LongestLine).First()
                    is JournalEntry.Recorded { Event: DocumentRecorded document }
                ? document.Text
                : null;
        }
        // Raw UTF-16, so that unpaired surrogates stay what they are.
        char[] text = new char[place.Length / 2];
        _spill.Position = place.Offset;
        _spill.ReadExactly(MemoryMarshal.AsBytes(text.AsSpan()));
        return new string(text);
    }

    public void Dispose() => _spill?.Dispose();

    private static FileStream NewSpill() =>
        new(
            Path.GetTempFileName(),
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 4096,
            FileOptions.DeleteOnClose
        );
}
