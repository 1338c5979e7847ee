using System.Collections.Immutable;
using Gridlock.Core.Judging;
using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Players;
using Gridlock.Puzzles;
using Gridlock.Transcripts.Events;

namespace Gridlock.App.Terminal.Pictures;

/// <summary>What is to be seen of a duel, put together from its events; take <see cref="Gate"/> to look at it.</summary>
internal sealed class DuelPicture
{
    private readonly Dictionary<string, (SeatPicture Seat, bool Last)> _matches = [];
    private readonly Dictionary<string, SeatPicture> _calls = [];
    private readonly TimeProvider _time;
    private readonly long _start;

    public DuelPicture(DuelPlan plan, ImmutableArray<Player> players, TimeProvider time)
    {
        _time = time;
        _start = time.GetTimestamp();
        Puzzle = plan.Puzzle;
        Tiers = plan.Tiers;
        var judge = new MatchJudge(plan.Puzzle);
        Seats =
        [
            .. players.Select(
                (player, seat) => new SeatPicture(player, NameOf(players, seat), plan.Puzzle, judge, time)
            ),
        ];
        for (int seat = 0; seat < Seats.Length; seat++)
        {
            foreach (int tier in plan.Tiers)
            {
                _matches.Add(plan.MatchName(seat, tier), (Seats[seat], tier == plan.Tiers[^1]));
            }
        }
    }

    public Lock Gate { get; } = new();

    public Puzzle Puzzle { get; }

    /// <summary>Those that are played.</summary>
    public ImmutableArray<int> Tiers { get; }

    public ImmutableArray<SeatPicture> Seats { get; }

    public TimeSpan Elapsed => _time.GetElapsedTime(_start);

    /// <summary>Takes an event in; returns what is worth telling of it.</summary>
    public Telling? Apply(JournalEvent seen)
    {
        lock (Gate)
        {
            switch (seen)
            {
                case MatchStarted match when _matches.TryGetValue(match.Match, out var sitting):
                    sitting.Seat.Sit(match);
                    return null;
                case CallIntent intent when _matches.TryGetValue(intent.Match, out var playing):
                    _calls[intent.Call] = playing.Seat;
                    return Tell(playing.Seat, playing.Seat.Begin(intent));
                case CallDelta delta when _calls.TryGetValue(delta.Call, out SeatPicture? speaking):
                    return speaking.Hear(delta) is string alarm ? Tell(speaking, alarm) : null;
                case CallFinal final when _calls.Remove(final.Call, out SeatPicture? answered):
                    return Tell(answered, answered.End(final));
                case CallFailed failed when _calls.Remove(failed.Call, out SeatPicture? refused):
                    return Tell(refused, refused.End(failed));
                case CallRetry retry when _matches.TryGetValue(retry.Match, out var waiting):
                    return Tell(waiting.Seat, waiting.Seat.Pause(retry));
                case MatchEnded ended when _matches.TryGetValue(ended.Match, out var leaving):
                    leaving.Seat.Leave(leaving.Last);
                    return null;
                default:
                    return null;
            }
        }
    }

    /// <summary>With a number where a player sits at the table more than once.</summary>
    private static string NameOf(ImmutableArray<Player> players, int seat)
    {
        string name = $"{players[seat].Name}";
        int before = players.Take(seat).Count(other => $"{other.Name}" == name);
        bool alone = before == 0 && !players.Skip(seat + 1).Any(other => $"{other.Name}" == name);
        return alone ? name : $"{name} #{before + 1}";
    }

    private Telling Tell(SeatPicture seat, string text) => new(Elapsed, seat.Name, text);
}
