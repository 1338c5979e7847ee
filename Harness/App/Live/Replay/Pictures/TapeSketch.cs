using System.Collections.Immutable;
using Gridlock.App.Live.Board;
using Gridlock.App.Live.Seats;
using Gridlock.App.Live.Show;

namespace Gridlock.App.Live.Replay.Pictures;

/// <summary>What pictures show of a tape: how it ended, and how each player came there.</summary>
/// <param name="Length">Milliseconds.</param>
internal sealed record TapeSketch(
    string Title,
    long Length,
    ShowFace Show,
    PuzzleFace Puzzle,
    FreshFace Fresh,
    ImmutableArray<TapeLane> Lanes
)
{
    /// <param name="frames">From the first to the reveal.</param>
    public static TapeSketch Of(string title, long length, IReadOnlyList<Frame> frames)
    {
        var last = new Dictionary<string, object?>();
        var right = new Dictionary<string, List<(long At, int Right)>>();
        foreach (Frame frame in frames)
        {
            foreach ((string part, object? value) in frame.Parts)
            {
                last[part] = value;
                if (value is GridFace { Marks: string marks })
                {
                    List<(long At, int Right)> points = right.TryGetValue(part, out var known)
                        ? known
                        : right[part] = [];
                    int count = marks.Count(static mark => mark == 'r');
                    if (points.Count == 0 || points[^1].Right != count)
                    {
                        points.Add((frame.At, count));
                    }
                }
            }
        }
        var show = (ShowFace)last["show"]!;
        TickerLine[] told = [.. frames.SelectMany(static frame => frame.Ticker)];
        return new TapeSketch(
            title,
            length,
            show,
            (PuzzleFace)last["puzzle"]!,
            (FreshFace)last["fresh"]!,
            [
                .. Enumerable
                    .Range(0, show.Seats)
                    .Select(seat => new TapeLane(
                        seat,
                        (SeatFace)last[$"seat.{seat}"]!,
                        last.GetValueOrDefault($"pace.{seat}") as PaceFace,
                        last.GetValueOrDefault($"grid.{seat}") as GridFace,
                        [.. right.GetValueOrDefault($"grid.{seat}") ?? []],
                        [.. told.Where(line => line.Seat == seat)]
                    )),
            ]
        );
    }
}
