using System.Collections.Immutable;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.StyleCards;
using Gridlock.Core.Statistics;
using Gridlock.Puzzles;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>One player's results on one puzzle.</summary>
/// <param name="ServedModels">The models that the provider says answered, in the order of the alphabet.</param>
public sealed record PlayerCard(
    string Player,
    bool Simulated,
    ImmutableArray<string> ServedModels,
    ImmutableArray<TierCard> Tiers,
    CallTotals Totals
)
{
    /// <summary>Of its verification rounds; each tier is one cluster.</summary>
    public PlayerStyles Styles { get; init; } = new();

    /// <summary>The outcomes of the first and the last answer to a trap; null for a puzzle that is none.</summary>
    public (CaseOutcome First, CaseOutcome Final)? Trap { get; init; }

    /// <summary>Tiers whose first answer was right, of those with an answer, readable or not.</summary>
    public Proportion RightAtFirst => Right(tier => tier.Outcome);

    /// <summary>Tiers whose last answer was right, of those with a last answer, readable or not.</summary>
    public Proportion RightInTheEnd => Right(tier => tier.Final);

    /// <summary>Violated conditions that the player called violated, of all that were violated in the grids it checked.</summary>
    public Proportion ErrorsFound => Sum(tier => tier.ErrorsFound);

    /// <summary>Conditions that held and that the player called violated, of all that held in the grids it checked.</summary>
    public Proportion FalseAlarms => Sum(tier => tier.FalseAlarms);

    /// <summary>Answers that could not be read, in any round.</summary>
    public int Unreadable => Rounds.Count(round => round.Outcome == RoundOutcome.Unreadable);

    /// <summary>US dollars for each tier that was right in the end; null where none was, or where the cost is not known.</summary>
    public decimal? CostPerCorrect => RightInTheEnd.Hits > 0 ? Totals.Cost / RightInTheEnd.Hits : null;

    /// <summary>How often it went round, over all tiers.</summary>
    public LoopTally Loops { get; init; } = LoopTally.None;

    private IEnumerable<RoundCard> Rounds => Tiers.SelectMany(tier => tier.Rounds);

    public static PlayerCard Of(Puzzle puzzle, string player, bool simulated, IReadOnlyList<JudgedMatch> matches)
    {
        CallRecord[] calls = [.. matches.SelectMany(m => m.Record.Rounds).SelectMany(round => round.Attempts)];
        IEnumerable<string> served = calls.Select(call => call.Final?.ServedModel).OfType<string>().Distinct();
        var styles = new PlayerStyles();
        foreach (JudgedMatch match in matches)
        {
            styles.Add(puzzle, match.Judgement, match.Record.Start.Rounds, match.Record.Id);
        }
        return new PlayerCard(
            player,
            simulated,
            [.. served.Order(StringComparer.Ordinal)],
            [.. matches.Select(match => TierCard.Of(puzzle, match))],
            CallTotals.Of(matches.Select(static match => match.Record))
        )
        {
            Styles = styles,
            Trap =
                puzzle.Trap is not null && matches is [var only, ..]
                    ? (JudgedCase.OutcomeOf(only.Judgement.Solve), JudgedCase.OutcomeOf(only.Judgement.Last))
                    : null,
            Loops = matches.Aggregate(
                LoopTally.None,
                (sum, match) =>
                    sum
                    + LoopTally.Of(
                        match.Record,
                        match.Judgement,
                        new Lazy<ClaimPuzzle>(() => new ClaimPuzzle(puzzle, match.Judgement.Tier))
                    )
            ),
        };
    }

    private Proportion Right(Func<TierCard, RoundOutcome> outcome)
    {
        RoundOutcome[] outcomes = [.. Tiers.Select(outcome)];
        return new Proportion(
            outcomes.Count(o => o == RoundOutcome.Right),
            outcomes.Count(o =>
                o is RoundOutcome.Right or RoundOutcome.Wrong or RoundOutcome.Unreadable or RoundOutcome.Looped
            )
        );
    }

    private Proportion Sum(Func<TierCard, Tally?> part) =>
        new(Tiers.Sum(tier => part(tier)?.Hits ?? 0), Tiers.Sum(tier => part(tier)?.Of ?? 0));
}
