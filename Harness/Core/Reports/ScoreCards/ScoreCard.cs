using System.Collections.Immutable;
using Gridlock.Core.Matches;
using Gridlock.Puzzles;

namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>The result of a duel.</summary>
/// <param name="Puzzle">The puzzle's id.</param>
/// <param name="Players">In the order of their seats.</param>
public sealed record ScoreCard(string Puzzle, ImmutableArray<PlayerCard> Players)
{
    public static ScoreCard Of(Puzzle puzzle, DuelResult duel) =>
        new(
            puzzle.Id,
            [
                .. duel.Players.Select(played =>
                    PlayerCard.Of(puzzle, played.Player.Name.ToString(), played.Player.IsSimulated, played.Matches)
                ),
            ]
        );
}
