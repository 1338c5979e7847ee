using Gridlock.App.CommandLine;
using Gridlock.App.Live.Replay;
using Gridlock.App.Live.Seats;
using Gridlock.App.Runs;

namespace Gridlock.App.Live.Show;

/// <summary>The runs of an evening, to make something to keep of them; of their tapes only the one asked for last is in memory.</summary>
internal sealed class PlayedRuns
{
    private readonly Lock _lock = new();
    private readonly List<string> _folders = [];
    private (int Number, TapeShelf Shelf)? _last;

    /// <summary>The number by which the files of a run can be asked for from now on.</summary>
    public int Open(string folder)
    {
        lock (_lock)
        {
            int known = _folders.IndexOf(folder);
            if (known >= 0)
            {
                return known;
            }
            _folders.Add(folder);
            return _folders.Count - 1;
        }
    }

    /// <summary>The file at a path and its type; null if there is none.</summary>
    public (string Type, ReadOnlyMemory<byte> Bytes)? Find(string path)
    {
        lock (_lock)
        {
            if (TapeShelf.NumberIn(path) is not int number || number >= _folders.Count)
            {
                return null;
            }
            if (_last?.Number != number && Read(_folders[number]) is RecordedGame game)
            {
                _last = (number, new TapeShelf([game], new TapeMaker(Disclosure.Everything), number));
            }
            return _last?.Shelf.Find(path);
        }
    }

    /// <summary>Null if somebody has taken it away.</summary>
    private static RecordedGame? Read(string folder)
    {
        try
        {
            return RecordedGames.In(RunSource.Open(folder), null, out _)[0];
        }
        catch (CommandFailure)
        {
            return null;
        }
    }
}
