using System.Collections.Immutable;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Matches;
using Gridlock.Core.Players;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Runs;
using Gridlock.Puzzles.Identity;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Gates.Play;

/// <summary>Has a candidate play a baseline's puzzles, several at a time, until the gate knows.</summary>
/// <param name="puzzles">Makes the puzzle to play in place of the baseline's of that fingerprint; several at a time.</param>
/// <param name="rounds">Verification rounds.</param>
/// <param name="seed">The run's.</param>
public sealed class GateSeries(
    Gate gate,
    MatchExecutor matches,
    Player player,
    Func<string, CancellationToken, Task<PlayablePuzzle>> puzzles,
    int rounds,
    Seed seed
) : IDisposable
{
    /// <summary>As many calls that fail, and none that is answered, are enough.</summary>
    private const int FewCalls = 16;

    private static readonly string[] s_passing =
    [
        PlayerFailure.RateLimited.Word(),
        PlayerFailure.Deferred.Word(),
        PlayerFailure.Cancelled.Word(),
    ];

    private readonly CancellationTokenSource _nobodyAnswers = new();
    private volatile bool _moneyIsSpent;
    private volatile bool _isAnswered;
    private int _unanswered;

    /// <summary>Of the verification rounds, in turn; none for the neutral check.</summary>
    public ImmutableArray<VerificationStyle> Styles { get; init; } = [];

    /// <summary>Called after every puzzle; null where nobody listens.</summary>
    public Action? Told { get; init; }

    /// <summary>Takes note of a call that is over, so that a provider that is down is not waited for.</summary>
    public void Hear(CallRecord call)
    {
        _isAnswered |= call.State == CallState.Complete;
        if (
            !_isAnswered
            && call.Failure is CallFailed failure
            && !MayPass(failure)
            && Interlocked.Increment(ref _unanswered) >= FewCalls
        )
        {
            gate.Unanswered(failure.Class);
            _nobodyAnswers.Cancel();
        }
    }

    /// <summary>Whether the provider asked to wait, or the failure says nothing of it.</summary>
    private static bool MayPass(CallFailed failure) =>
        failure is not { RetryAfter: null, Loop: null } || s_passing.Contains(failure.Class);

    public void Dispose() => _nobodyAnswers.Dispose();

    /// <param name="baseline">Puzzle by puzzle, in the order of play.</param>
    /// <exception cref="JournalException">The journal failed.</exception>
    public async Task<GateEnd> PlayAsync(
        IReadOnlyList<ImmutableArray<MeasuredCase>> baseline,
        CancellationToken cancellationToken
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _nobodyAnswers.Token);
        using var places = new SemaphoreSlim(gate.Plan.Concurrency);
        var ahead = new Queue<(ImmutableArray<MeasuredCase> Baseline, Task<ImmutableArray<MeasuredCase>> Play)>();
        int next = 0;
        try
        {
            while (true)
            {
                // What shows on the way may take more puzzles than were planned.
                while (
                    next < Math.Min(baseline.Count, gate.Limit) && ahead.Count < gate.Plan.Concurrency && !_moneyIsSpent
                )
                {
                    ahead.Enqueue((baseline[next], PlayAsync(next, baseline[next], places, stop.Token)));
                    next++;
                }
                if (
                    !ahead.TryDequeue(
                        out (ImmutableArray<MeasuredCase> Baseline, Task<ImmutableArray<MeasuredCase>> Play) first
                    )
                )
                {
                    return gate.Fails ? GateEnd.Failures
                        : _moneyIsSpent ? GateEnd.Budget
                        : next < baseline.Count ? GateEnd.Limit
                        : GateEnd.UsedUp;
                }
                ImmutableArray<MeasuredCase> played = await first.Play.ConfigureAwait(false);
                if (stop.IsCancellationRequested)
                {
                    return cancellationToken.IsCancellationRequested ? GateEnd.Cancelled : GateEnd.Failures;
                }
                if (played.IsEmpty)
                {
                    // The money ended before its first case.
                    continue;
                }
                gate.Add(new PuzzlePair(first.Baseline, played));
                Told?.Invoke();
                if (gate.SurelyFails)
                {
                    return GateEnd.Failures;
                }
                if (gate.IsOver)
                {
                    return gate.Fails ? GateEnd.Failures : GateEnd.Decided;
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return cancellationToken.IsCancellationRequested ? GateEnd.Cancelled : GateEnd.Failures;
        }
        finally
        {
            // What is under way is stopped, and its end written, before the journal is closed.
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(ahead.Select(static one => one.Play))
                .ContinueWith(
                    static _ => { },
                    CancellationToken.None,
                    TaskContinuationOptions.None,
                    TaskScheduler.Default
                )
                .ConfigureAwait(false);
        }
    }

    /// <summary>The cases of the baseline on one puzzle, tier by tier and as often.</summary>
    private async Task<ImmutableArray<MeasuredCase>> PlayAsync(
        int number,
        ImmutableArray<MeasuredCase> baseline,
        SemaphoreSlim places,
        CancellationToken cancellationToken
    )
    {
        await Task.Yield();
        PlayablePuzzle puzzle = await puzzles(baseline[0].Puzzle, cancellationToken).ConfigureAwait(false);
        var judge = new MatchJudge(puzzle.Puzzle);
        var played = ImmutableArray.CreateBuilder<MeasuredCase>();
        foreach ((int tier, int repeats) in baseline.CountBy(static one => one.Tier).OrderBy(static one => one.Key))
        {
            for (int repeat = 1; repeat <= repeats; repeat++)
            {
                await places.WaitAsync(cancellationToken).ConfigureAwait(false);
                try
                {
                    string name = $"g{number + 1}.t{tier}.x{repeat}";
                    var plan = new MatchPlan(name, puzzle.Puzzle, tier, rounds, seed.Derive(name, 0))
                    {
                        PuzzleJson = puzzle.Json,
                        Repeat = repeats > 1 ? repeat : null,
                        Styles = StyleSchedule.OfRepeat(Styles, repeat),
                    };
                    MatchPlay match = await matches
                        .PlayAsync(plan, player, null, cancellationToken)
                        .ConfigureAwait(false);
                    _moneyIsSpent |= match.Outcome == MatchExecutor.BudgetSpent;
                    if (match.Outcome is not (MatchExecutor.BudgetSpent or MatchExecutor.Cancelled))
                    {
                        MatchJudgement word = judge.Judge(tier, RoundTexts.Of(match.Record));
                        played.Add(MeasuredCase.Of(new JudgedCase(match.Record, puzzle.Puzzle, word, null))!);
                    }
                }
                finally
                {
                    places.Release();
                }
            }
        }
        return played.ToImmutable();
    }
}
