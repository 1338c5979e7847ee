using System.Collections.Immutable;
using Gridlock.App.Live.Board;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Claims;
using Gridlock.Transcripts.Events;

namespace Gridlock.App.Live.Seats;

/// <summary>Folds the events of a face-off into what the board shows; the same events always give the same picture.</summary>
internal sealed class GameFold
{
    private readonly StageBoard _board;
    private readonly Dictionary<string, SeatFold> _matches;
    private readonly Dictionary<string, SeatFold> _calls = [];
    private readonly Func<long> _now;

    /// <param name="now">Milliseconds since the face-off began.</param>
    public GameFold(StageBoard board, GameFacts game, Disclosure disclosure, Func<long> now)
    {
        _board = board;
        _now = now;
        var judge = new MatchJudge(game.Puzzle);
        var claims = new ClaimPuzzle(game.Puzzle, game.Tier);
        Seats = [.. game.Seats.Select(seat => new SeatFold(board, game, seat, judge, claims))];
        _matches = Seats.ToDictionary(static seat => seat.Facts.Match);
        board.Refresh = Refresh;
        board.Past = () => ("curves", Seats.Select(static seat => seat.Curve).ToArray());
        Disclose(disclosure);
    }

    public ImmutableArray<SeatFold> Seats { get; }

    public void Disclose(Disclosure disclosure)
    {
        lock (_board.Gate)
        {
            foreach (SeatFold seat in Seats)
            {
                seat.Disclose(disclosure);
            }
        }
    }

    public void Hold(string match, bool held)
    {
        lock (_board.Gate)
        {
            _matches.GetValueOrDefault(match)?.Hold(held);
        }
    }

    public void Apply(JournalEvent seen)
    {
        lock (_board.Gate)
        {
            switch (seen)
            {
                case CallIntent intent when _matches.TryGetValue(intent.Match, out SeatFold? seat):
                    _calls[intent.Call] = seat;
                    seat.Begin(intent, _now());
                    break;
                case CallDelta delta when _calls.TryGetValue(delta.Call, out SeatFold? seat):
                    seat.Hear(delta, _now());
                    break;
                case CallFinal final when _calls.Remove(final.Call, out SeatFold? seat):
                    seat.End(final, _now());
                    break;
                case CallFailed failed when _calls.Remove(failed.Call, out SeatFold? seat):
                    seat.End(failed, _now());
                    break;
                case CallRetry retry when _matches.TryGetValue(retry.Match, out SeatFold? seat):
                    seat.Pause(retry, _now());
                    break;
                case MatchEnded ended when _matches.TryGetValue(ended.Match, out SeatFold? seat):
                    seat.Leave(ended);
                    break;
            }
        }
    }

    private void Refresh()
    {
        foreach (SeatFold seat in Seats)
        {
            seat.Refresh(_now());
        }
    }
}
