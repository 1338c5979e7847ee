using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Gridlock.App.Live.Board;
using Gridlock.App.Live.Replay.Pictures;

namespace Gridlock.App.Live.Replay;

/// <summary>The tapes of a run, each made when it is first asked for.</summary>
/// <param name="first">The number of the first one.</param>
internal sealed class TapeShelf(IReadOnlyList<RecordedGame> games, TapeMaker maker, int first = 0)
{
    private readonly ConcurrentDictionary<int, Lazy<Tape>> _tapes = [];

    public int Count => games.Count;

    public Tape this[int index] =>
        _tapes.GetOrAdd(index, number => new Lazy<Tape>(() => maker.Make(games[number - first], number + 1))).Value;

    /// <summary>Which face-off a file as "/tape/0.json" is of; null for any other path.</summary>
    public static int? NumberIn(string path) =>
        path.Split('/', '.') is ["", _, var digits, _]
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;

    /// <summary>The file at a path and its type; null if there is none.</summary>
    public (string Type, ReadOnlyMemory<byte> Bytes)? Find(string path)
    {
        if (path == "/tapes.json")
        {
            object list = new { Titles = games.Select(static game => game.Title) };
            return ("application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(list, FrameJson.Options));
        }
        if (NumberIn(path) is not int number || number < first || number >= first + games.Count)
        {
            return null;
        }
        string[] parts = path.Split('/', '.');
        return (parts[1], parts[3]) switch
        {
            ("tape", "json") => ("application/json; charset=utf-8", this[number].Json),
            ("share", "html") => ("text/html; charset=utf-8", Encoding.UTF8.GetBytes(ShareFile.Of(this[number]))),
            ("lanes", "svg") => Picture(TimelinePicture.Strip(this[number].Sketch)),
            ("timeline", "svg") => Picture(TimelinePicture.Whole(this[number].Sketch)),
            ("card", "svg") => Picture(CardPicture.Of(this[number].Sketch)),
            _ => null,
        };
    }

    private static (string Type, ReadOnlyMemory<byte> Bytes) Picture(string svg) =>
        ("image/svg+xml", Encoding.UTF8.GetBytes(svg));
}
