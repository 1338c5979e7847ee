using Gridlock.App.Duels;
using Gridlock.App.Live.Seats;
using Gridlock.Core.Matches;

namespace Gridlock.App.Live.Show;

/// <summary>A face-off that can begin: its puzzle is proven, its players are connected.</summary>
internal sealed record PreparedGame(
    GameWish Wish,
    GameFacts Facts,
    DuelSettings Settings,
    DuelPlan Plan,
    PlayerTable Table
);
