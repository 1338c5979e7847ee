using System.Collections.Immutable;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Judging.Verification;
using Gridlock.Core.Matches;
using Gridlock.Puzzles;

namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>One player's match at one tier.</summary>
/// <param name="CellsTotal">Also where no answer could be scored.</param>
/// <param name="ConditionsTotal">Also where no answer could be scored.</param>
/// <param name="Rounds">The solve round and the verification rounds that began.</param>
/// <param name="Final">What became of the last planned round.</param>
public sealed record TierCard(
    int Tier,
    int CellsTotal,
    int ConditionsTotal,
    ImmutableArray<RoundCard> Rounds,
    RoundOutcome Final,
    CallTotals Totals
)
{
    /// <summary>What became of the solve round.</summary>
    public RoundOutcome Outcome => Rounds is [var solve, ..] ? solve.Outcome : Final;

    /// <summary>The first answer's; null unless right or wrong.</summary>
    public Score? Score => Rounds is [var solve, ..] ? solve.Score : null;

    /// <summary>Of the violated conditions in the grids that were checked; null where nothing could be compared.</summary>
    public Tally? ErrorsFound => Sum(v => new Tally(v.Hits, v.Hits + v.Misses + v.ViolatedWithoutVerdict));

    /// <summary>Of the conditions that held in the grids that were checked; null where nothing could be compared.</summary>
    public Tally? FalseAlarms =>
        Sum(v => new Tally(v.FalseAlarms, v.FalseAlarms + v.CorrectHolds + v.HoldingWithoutVerdict));

    public static TierCard Of(Puzzle puzzle, JudgedMatch match)
    {
        ImmutableArray<RoundCard> rounds = [.. match.Judgement.Rounds.Select(RoundCard.Of)];
        bool endedEarly = rounds.Length <= match.Record.Start.Rounds;
        RoundOutcome unplayed =
            match.Record.End?.Outcome == MatchExecutor.BudgetSpent ? RoundOutcome.Unaffordable : RoundOutcome.Cancelled;
        RoundOutcome final = rounds.IsEmpty ? unplayed : rounds[^1].Outcome;
        if (
            endedEarly
            && final
                is not (
                    RoundOutcome.Failed
                    or RoundOutcome.Cancelled
                    or RoundOutcome.Looped
                    or RoundOutcome.Unaffordable
                )
        )
        {
            final = unplayed;
        }
        return new TierCard(
            match.Judgement.Tier,
            puzzle.Grid.Artifacts,
            puzzle.ConditionsOf(match.Judgement.Tier).Length,
            rounds,
            final,
            CallTotals.Of([match.Record])
        );
    }

    private Tally? Sum(Func<VerdictCounts, Tally> part)
    {
        Tally[] parts = [.. Rounds.Select(round => round.Verdicts).OfType<VerdictCounts>().Select(part)];
        return parts.Length == 0 ? null : new Tally(parts.Sum(p => p.Hits), parts.Sum(p => p.Of));
    }
}
