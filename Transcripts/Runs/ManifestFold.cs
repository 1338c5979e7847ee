using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Runs;

/// <summary>Gathers what a manifest says from a journal's events.</summary>
internal sealed class ManifestFold
{
    private readonly SealedPuzzles _puzzles = new();
    private readonly OrderedDictionary<(string Name, bool Simulated), SealedPlayer> _players = [];
    private readonly HashSet<string> _open = [];
    private RunStarted? _started;
    private RunEnded? _ended;
    private long _completed;
    private long _failed;
    private long _lines;

    public CallCounts Calls => new(_completed, _failed, _open.Count);

    public bool HasEnded => _ended is not null;

    public void Add(JournalEntry entry)
    {
        _lines = entry.Line;
        switch ((entry as JournalEntry.Recorded)?.Event)
        {
            case RunStarted started:
                _started ??= started;
                break;
            case MatchStarted match:
                _puzzles.Add(match.Puzzle, match.PuzzleDocument);
                _players.TryAdd((match.Player, match.Simulated), new SealedPlayer(match.Player, match.Simulated));
                break;
            case CallIntent intent:
                _open.Add(intent.Call);
                break;
            case CallFinal final:
                _completed += _open.Remove(final.Call) ? 1 : 0;
                break;
            case CallFailed failed:
                _failed += _open.Remove(failed.Call) ? 1 : 0;
                break;
            case RunEnded ended:
                _ended ??= ended;
                break;
            case RunResumed:
                _ended = null;
                break;
        }
    }

    /// <summary>Null unless the run has both its beginning and its end.</summary>
    public Manifest? ToManifest(long journalBytes, string journalHash) =>
        _started is null || _ended is null
            ? null
            : new Manifest(
                Manifest.CurrentFormat,
                _started.Run,
                _started.Tool,
                _started.Engine,
                _ended.Outcome,
                _started.At,
                _ended.At,
                new SealedJournal(journalBytes, _lines, journalHash),
                _puzzles,
                [.. _players.Values],
                Calls
            );
}
