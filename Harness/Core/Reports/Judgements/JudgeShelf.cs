using Gridlock.Core.Judging;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Json;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>The judges of the puzzles that came up last, so that players of one puzzle share one, and a long run's puzzles need not fit into memory.</summary>
internal sealed class JudgeShelf
{
    private const int Places = 256;

    private readonly Dictionary<string, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _latest = [];

    /// <param name="document">The hash that names the puzzle's text.</param>
    public Entry Of(string document, string puzzle)
    {
        if (_entries.TryGetValue(document, out LinkedListNode<Entry>? known))
        {
            _latest.Remove(known);
            _latest.AddFirst(known);
            return known.Value;
        }
        Entry entry = PuzzleJson.Read(puzzle) switch
        {
            PuzzleReading.Read read => new Entry(document, read.Puzzle, new MatchJudge(read.Puzzle), null),
            PuzzleReading.Unreadable unreadable => new Entry(document, null, null, unreadable.Reason),
            _ => throw new InvalidOperationException("A puzzle is read or not."),
        };
        if (_latest.Count == Places)
        {
            _entries.Remove(_latest.Last!.Value.Document);
            _latest.RemoveLast();
        }
        _entries[document] = _latest.AddFirst(entry);
        return entry;
    }

    /// <param name="Flaw">Why the puzzle can not be read; null if it can.</param>
    internal sealed record Entry(string Document, Puzzle? Puzzle, MatchJudge? Judge, string? Flaw);
}
