using System.Collections.Immutable;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Core.Gates.Play;

/// <summary>Has a candidate play a baseline's puzzles, several at a time, until the gate knows.</summary>
/// <param name="baseline">Puzzle by puzzle, in the order of play.</param>
public sealed class GateSeries(
    Gate gate,
    IReadOnlyList<ImmutableArray<MeasuredCase>> baseline,
    CandidateCases cases,
    AnswerWatch watch
)
{
    private readonly Queue<Task<PuzzlePair>> _ahead = new();
    private int _next;
    private int _asked;

    /// <summary>Called after every puzzle; null where nobody listens.</summary>
    public Action? Told { get; init; }

    /// <summary>Once only.</summary>
    /// <exception cref="JournalException">The journal failed.</exception>
    public async Task<GateEnd> PlayAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, watch.NobodyAnswers);
        try
        {
            GateEnd? end = null;
            while (end is null)
            {
                Begin(stop.Token);
                end = _ahead.Count > 0 ? await TakeInAsync(stop.Token).ConfigureAwait(false) : Exhausted();
            }
            return end.Value;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return GateEnd.Cancelled;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            gate.Unanswered(watch.Failure!);
            return GateEnd.Failures;
        }
        finally
        {
            // What is under way is stopped, and its end written, before the journal is closed.
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(_ahead)
                .ContinueWith(
                    static _ => { },
                    CancellationToken.None,
                    TaskContinuationOptions.None,
                    TaskScheduler.Default
                )
                .ConfigureAwait(false);
        }
    }

    /// <summary>What shows on the way may take more puzzles than were planned.</summary>
    private void Begin(CancellationToken cancellationToken)
    {
        while (_next < baseline.Count && _ahead.Count < gate.Plan.Concurrency && !cases.MoneyIsSpent)
        {
            ImmutableArray<MeasuredCase> puzzle = baseline[_next];
            // A puzzle of which nothing is known is not paid for, and only widens the bounds.
            bool isLost = puzzle.All(static one => !one.Played);
            if (!isLost && _asked >= gate.Limit)
            {
                return;
            }
            _ahead.Enqueue(
                isLost ? Task.FromResult(new PuzzlePair(puzzle, [])) : PairAsync(_next, puzzle, cancellationToken)
            );
            _next++;
            _asked += isLost ? 0 : 1;
        }
    }

    private async Task<PuzzlePair> PairAsync(
        int number,
        ImmutableArray<MeasuredCase> puzzle,
        CancellationToken cancellationToken
    ) => new(puzzle, await cases.PlayAsync(number, puzzle, cancellationToken).ConfigureAwait(false));

    /// <summary>Null where it goes on.</summary>
    private async Task<GateEnd?> TakeInAsync(CancellationToken cancellationToken)
    {
        PuzzlePair pair = await _ahead.Dequeue().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        if (pair.IsUnaffordable)
        {
            return null;
        }
        gate.Add(pair);
        Told?.Invoke();
        return gate.SurelyFails || (gate.IsOver && gate.Fails) ? GateEnd.Failures
            : gate.IsOver ? GateEnd.Decided
            : null;
    }

    private GateEnd Exhausted() =>
        gate.Fails ? GateEnd.Failures
        : cases.MoneyIsSpent ? GateEnd.Budget
        : _next < baseline.Count ? GateEnd.Limit
        : GateEnd.UsedUp;
}
