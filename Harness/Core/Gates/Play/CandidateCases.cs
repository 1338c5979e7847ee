using System.Collections.Immutable;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Matches;
using Gridlock.Core.Players;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Runs;
using Gridlock.Puzzles.Identity;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Core.Gates.Play;

/// <summary>Has a candidate play what is known of a baseline, puzzle by puzzle, several cases at a time.</summary>
/// <param name="puzzles">Makes the puzzle to play in place of the baseline's of that fingerprint; several at a time.</param>
/// <param name="seed">The run's.</param>
/// <param name="concurrency">Cases at a time.</param>
public sealed class CandidateCases(
    MatchExecutor matches,
    Player player,
    Func<string, CancellationToken, Task<PlayablePuzzle>> puzzles,
    Seed seed,
    int concurrency
) : IDisposable
{
    private readonly SemaphoreSlim _places = new(concurrency);
    private volatile bool _isWarm;
    private volatile bool _moneyIsSpent;

    /// <summary>Verification rounds of a case.</summary>
    public int Rounds { get; init; }

    /// <summary>Of the verification rounds, in turn; none for the neutral check.</summary>
    public ImmutableArray<VerificationStyle> Styles { get; init; } = [];

    internal bool MoneyIsSpent => _moneyIsSpent;

    public void Dispose() => _places.Dispose();

    /// <summary>Tier by tier and as often; empty where the money ended before the first case.</summary>
    /// <param name="number">The puzzle's place, from 0, which names its cases.</param>
    /// <param name="baseline">The baseline's cases on the puzzle.</param>
    /// <exception cref="JournalException">The journal failed.</exception>
    internal async Task<ImmutableArray<MeasuredCase>> PlayAsync(
        int number,
        ImmutableArray<MeasuredCase> baseline,
        CancellationToken cancellationToken
    )
    {
        await Task.Yield();
        PlayablePuzzle puzzle = await puzzles(baseline[0].Puzzle, cancellationToken).ConfigureAwait(false);
        var judge = new MatchJudge(puzzle.Puzzle);
        var played = ImmutableArray.CreateBuilder<MeasuredCase>();
        foreach (
            (int tier, int repeats) in baseline
                .Where(static one => one.Played)
                .CountBy(static one => one.Tier)
                .OrderBy(static one => one.Key)
        )
        {
            for (int repeat = 1; repeat <= repeats; repeat++)
            {
                string name = $"g{number + 1}.t{tier}.x{repeat}";
                var plan = new MatchPlan(name, puzzle.Puzzle, tier, Rounds, seed.Derive(name, 0))
                {
                    PuzzleJson = puzzle.Json,
                    Repeat = repeats > 1 ? repeat : null,
                    Styles = StyleSchedule.OfRepeat(Styles, repeat),
                };
                if (await PlayAsync(plan, judge, cancellationToken).ConfigureAwait(false) is MeasuredCase measured)
                {
                    played.Add(measured);
                }
            }
        }
        return played.ToImmutable();
    }

    /// <summary>Null where the money or the caller ended it.</summary>
    private async Task<MeasuredCase?> PlayAsync(MatchPlan plan, MatchJudge judge, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            bool isWarm = _isWarm;
            MatchPlay match = await matches.PlayAsync(plan, player, null, cancellationToken).ConfigureAwait(false);
            _moneyIsSpent |= match.Outcome == MatchExecutor.BudgetSpent;
            if (match.Outcome is MatchExecutor.BudgetSpent or MatchExecutor.Cancelled)
            {
                return null;
            }
            MatchJudgement word = judge.Judge(plan.Tier, RoundTexts.Of(match.Record));
            var measured = MeasuredCase.Of(new JudgedCase(match.Record, plan.Puzzle, word, null));
            _isWarm |= measured is { Played: true };
            return isWarm ? measured : measured?.Untimed();
        }
        finally
        {
            _places.Release();
        }
    }
}
