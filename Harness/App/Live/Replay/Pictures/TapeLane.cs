using System.Collections.Immutable;
using Gridlock.App.Live.Board;
using Gridlock.App.Live.Seats;
using Gridlock.App.Live.Show;

namespace Gridlock.App.Live.Replay.Pictures;

/// <summary>One player of a tape.</summary>
/// <param name="Right">How many cells it had right, and since when; empty for a trap.</param>
/// <param name="Told">What the ticker told of it.</param>
internal sealed record TapeLane(
    int Seat,
    SeatFace Face,
    PaceFace? Pace,
    GridFace? Grid,
    ImmutableArray<(long At, int Right)> Right,
    ImmutableArray<TickerLine> Told
)
{
    private static readonly string[] s_colours =
    [
        "#6cc4ff",
        "#ffb454",
        "#5fe0a8",
        "#f2a0d0",
        "#f5e663",
        "#a9a3ff",
        "#ff9580",
        "#d0d7e6",
    ];

    public string Colour => s_colours[Seat % s_colours.Length];

    public string Name => Face.Name is string name ? SeatNames.Short(name) : $"Player {Face.Letter}";
}
