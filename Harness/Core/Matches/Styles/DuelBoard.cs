using System.Collections.Immutable;
using Gridlock.Core.Players;

namespace Gridlock.Core.Matches.Styles;

/// <summary>The answers of a duel, so that each player can be shown its neighbour's of the round before.</summary>
/// <remarks>A round waits for the neighbour's answer of the round before it and for nothing else, so no two players can wait for each
/// other; a match that ends leaves what it owed open as nothing. So the wait lasts no longer than the neighbour's own bounded calls.</remarks>
internal sealed class DuelBoard
{
    private readonly ImmutableArray<Player> _players;
    private readonly Dictionary<(int Seat, int Tier, int Round), TaskCompletionSource<OtherAnswer?>> _answers = [];

    public DuelBoard(ImmutableArray<Player> players, DuelPlan plan)
    {
        _players = players;
        for (int seat = 0; seat < players.Length; seat++)
        {
            foreach (int tier in plan.Tiers)
            {
                for (int round = 0; round <= plan.Rounds; round++)
                {
                    _answers.Add((seat, tier, round), new(TaskCreationOptions.RunContinuationsAsynchronously));
                }
            }
        }
    }

    /// <summary>The neighbour is the next player, and the first one of the last.</summary>
    public OtherSeat Seat(int seat, int tier)
    {
        int neighbour = (seat + 1) % _players.Length;
        return new OtherSeat(
            (round, cancellationToken) => _answers[(neighbour, tier, round - 1)].Task.WaitAsync(cancellationToken),
            (round, answer) =>
                _answers[(seat, tier, round)].TrySetResult(new OtherAnswer(_players[seat].Name.ToString(), answer))
        );
    }

    /// <summary>No more answers will come.</summary>
    public void Leave(int seat, int tier)
    {
        foreach (((int, int, int) key, TaskCompletionSource<OtherAnswer?> answer) in _answers)
        {
            if (key.Item1 == seat && key.Item2 == tier)
            {
                answer.TrySetResult(null);
            }
        }
    }
}
