using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Gridlock.App.Live.Board;

namespace Gridlock.App.Live.Replay;

/// <summary>The tapes of a run, each made when it is first asked for.</summary>
internal sealed class TapeShelf(IReadOnlyList<RecordedGame> games, TapeMaker maker)
{
    private readonly ConcurrentDictionary<int, Lazy<Tape>> _tapes = [];

    public int Count => games.Count;

    public Tape this[int index] =>
        _tapes.GetOrAdd(index, number => new Lazy<Tape>(() => maker.Make(games[number], number + 1))).Value;

    /// <summary>The file at a path and its type; null if there is none.</summary>
    public (string Type, ReadOnlyMemory<byte> Bytes)? Find(string path)
    {
        if (path == "/tapes.json")
        {
            object list = new { Titles = games.Select(static game => game.Title) };
            return ("application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(list, FrameJson.Options));
        }
        string[] parts = path.Split('/', '.');
        if (
            parts is not ["", var kind, var digits, var ending]
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || number >= games.Count
        )
        {
            return null;
        }
        return (kind, ending) switch
        {
            ("tape", "json") => ("application/json; charset=utf-8", this[number].Json),
            ("share", "html") => ("text/html; charset=utf-8", Encoding.UTF8.GetBytes(ShareFile.Of(this[number]))),
            _ => null,
        };
    }
}
