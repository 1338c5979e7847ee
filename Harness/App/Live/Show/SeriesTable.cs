using System.Collections.Immutable;
using Gridlock.App.Live.Seats;
using Gridlock.Core.Judging;

namespace Gridlock.App.Live.Show;

/// <summary>The score over several face-offs.</summary>
internal sealed class SeriesTable
{
    private readonly OrderedDictionary<string, Standing> _standings = [];

    public int Games { get; private set; }

    /// <summary>Best first: most right, then fewest tokens.</summary>
    public ImmutableArray<Standing> Standings =>
        [
            .. _standings
                .Values.OrderByDescending(static standing => standing.Right)
                .ThenBy(static standing => standing.Tokens),
        ];

    /// <summary>A face-off that was stopped or failed before any player had given an answer says nothing, and leaves no trace.</summary>
    public void Add(IReadOnlyCollection<SeatFold> seats)
    {
        if (!seats.Any(static seat => seat.Judgements.Any(Counts)))
        {
            return;
        }
        foreach (SeatFold seat in seats)
        {
            (string name, bool simulated) = (seat.Facts.Name, seat.Facts.Simulated);
            Standing before =
                _standings.GetValueOrDefault(name)
                ?? new Standing(name, simulated, 0, 0, 0, 0, 0, 0) { Course = [.. Enumerable.Repeat(0, Games + 1)] };
            RoundJudgement.Judged[] judged = [.. seat.Judgements.OfType<RoundJudgement.Judged>()];
            RoundJudgement? last = seat.Judgements is [.., var one] ? one : null;
            _standings[name] = before with
            {
                Seat = seat.Facts.Seat,
                Counted = before.Counted + (last is not null && Counts(last) ? 1 : 0),
                Right = before.Right + (last is RoundJudgement.Judged { Score.IsExact: true } ? 1 : 0),
                Fixed = before.Fixed + judged.Count(static round => round.Check?.Effect == RoundEffect.Fixed),
                Broke = before.Broke + judged.Count(static round => round.Check?.Effect == RoundEffect.Broke),
                Tokens = before.Tokens + seat.Toll.Tokens,
                Milliseconds = before.Milliseconds + seat.Toll.Spent,
            };
        }
        Games++;
        foreach (string name in _standings.Keys.ToArray())
        {
            Standing standing = _standings[name];
            _standings[name] = standing with { Course = standing.Course.Add(standing.Right) };
        }
    }

    private static bool Counts(RoundJudgement judgement) =>
        judgement is RoundJudgement.Judged or RoundJudgement.NotJudged { IsLooped: true };

    public void Clear()
    {
        _standings.Clear();
        Games = 0;
    }
}
