using System.Collections.Concurrent;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Styles;
using Gridlock.Core.Players;
using Gridlock.Core.Runs.Cases;
using Gridlock.Core.Runs.Standing;
using Gridlock.Puzzles.Wording.Checks;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Core.Runs;

/// <summary>Plays the cases of a run that are left, so many at a time, in memory that does not grow with the run.</summary>
/// <param name="matches">Has to leave matches open, and to tell the tally of attempts.</param>
public sealed class RunExecutor(MatchExecutor matches, RunTally tally)
{
    /// <summary>Plays until every case is over, the money is spent, too much fails, or the caller gives up.</summary>
    /// <exception cref="JournalException">The journal failed; what was under way has stopped.</exception>
    public async Task<RunOutcome> PlayAsync(RunAssignment run, CancellationToken cancellationToken)
    {
        using var play = new Play(run, matches, tally, cancellationToken);
        return await play.ToEndAsync().ConfigureAwait(false);
    }

    /// <summary>One pass over the cases that are left.</summary>
    private sealed class Play(
        RunAssignment run,
        MatchExecutor matches,
        RunTally tally,
        CancellationToken cancellationToken
    ) : IDisposable
    {
        private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(
            cancellationToken
        );
        private readonly SharedPlaces _places = new(run.Concurrency, run.Lanes);
        private readonly ConcurrentBag<string> _failed = [];
        private readonly RunLane[] _lanes =
        [
            .. run.Lanes.Select(width => new RunLane(Math.Min(width, run.Concurrency), run.FailuresInARow)),
        ];
        private readonly RunBoard? _board = run.Styles.Any(static style => style.Stance == Stance.Other)
            ? new RunBoard()
            : null;
        private volatile bool _moneyIsSpent;

        public async Task<RunOutcome> ToEndAsync()
        {
            IEnumerable<Task> lanes = _lanes.Select((lane, player) => PlayAsync(lane, player));
            try
            {
                await Task.WhenAll([DealAsync(), .. lanes]).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return RunOutcome.Cancelled;
            }
            return cancellationToken.IsCancellationRequested ? RunOutcome.Cancelled
                : _moneyIsSpent ? RunOutcome.Budget
                : await ConcludeAsync().ConfigureAwait(false);
        }

        public void Dispose()
        {
            // Puzzles may still be made which nobody plays any more.
            _stop.Cancel();
            _stop.Dispose();
        }

        /// <summary>Failed cases are over where the plan allows for so many; else they stay open, to be tried again.</summary>
        private async Task<RunOutcome> ConcludeAsync()
        {
            if (_lanes.Any(static lane => lane.IsClosed) || _failed.Count > run.FailedShare * run.Order.Count)
            {
                return RunOutcome.Failures;
            }
            foreach (string match in _failed.Order(StringComparer.Ordinal))
            {
                await matches.EndAsync(match, MatchExecutor.Failed).ConfigureAwait(false);
            }
            return RunOutcome.Completed;
        }

        private async Task DealAsync()
        {
            await Task.Yield();
            await StoppingAllAsync(async () =>
                {
                    foreach (DealtCase dealt in new CaseDealer(run).Deal(_stop.Token))
                    {
                        RunLane lane = _lanes[dealt.Case.Player];
                        if (_moneyIsSpent || _lanes.All(static other => other.IsClosed))
                        {
                            break;
                        }
                        if (!lane.IsClosed)
                        {
                            await lane.AddAsync(dealt, _stop.Token).ConfigureAwait(false);
                        }
                    }
                    foreach (RunLane lane in _lanes)
                    {
                        lane.Complete();
                    }
                })
                .ConfigureAwait(false);
        }

        private async Task PlayAsync(RunLane lane, int player)
        {
            await Task.WhenAll(Enumerable.Range(0, lane.Width).Select(_ => WorkAsync(lane, player)))
                .ConfigureAwait(false);
            _places.Close(player);
        }

        private async Task WorkAsync(RunLane lane, int player)
        {
            // The caller's own thread is left at once, so that no lane has to wait for another's start.
            await Task.Yield();
            await StoppingAllAsync(async () =>
                {
                    await foreach (DealtCase dealt in lane.Cases.ReadAllAsync(_stop.Token).ConfigureAwait(false))
                    {
                        PlayablePuzzle puzzle = await dealt.Puzzle.WaitAsync(_stop.Token).ConfigureAwait(false);
                        await _places.EnterAsync(player, _stop.Token).ConfigureAwait(false);
                        try
                        {
                            if (!lane.IsClosed && !_moneyIsSpent)
                            {
                                await PlayAsync(lane, player, dealt.Case, puzzle).ConfigureAwait(false);
                            }
                        }
                        finally
                        {
                            _places.Leave(player);
                        }
                    }
                })
                .ConfigureAwait(false);
        }

        private async Task PlayAsync(RunLane lane, int seat, RunCase one, PlayablePuzzle puzzle)
        {
            Player player = run.Players[seat];
            var plan = new MatchPlan(one.Name, puzzle.Puzzle, one.Tier, run.Rounds, run.Seed.Derive(one.Name, 0))
            {
                PuzzleJson = puzzle.Json,
                Repeat = run.Repeats > 1 ? one.Repeat : null,
                Styles = StyleSchedule.OfRepeat(run.Styles, one.Repeat),
                Draws = run.Seed.Derive((one with { Player = 0 }).Name, 1),
                Other = _board?.Seat(one, player.Name.ToString()),
            };
            MatchPlay played = await matches
                .PlayAsync(plan, player, run.History.BegunOf(one), _stop.Token)
                .ConfigureAwait(false);
            switch (played.Outcome)
            {
                case MatchExecutor.BudgetSpent:
                    _moneyIsSpent = true;
                    break;
                case MatchExecutor.Failed:
                    _failed.Add(one.Name);
                    tally.AddFailed(seat);
                    lane.Note(failed: true);
                    break;
                case MatchExecutor.Completed or MatchExecutor.CutOff or MatchExecutor.Looped:
                    tally.AddDone(seat);
                    lane.Note(failed: false);
                    break;
            }
        }

        /// <summary>What fails in one place must not leave the others waiting for it.</summary>
        private async Task StoppingAllAsync(Func<Task> work)
        {
            try
            {
                await work().ConfigureAwait(false);
            }
            catch
            {
                await _stop.CancelAsync().ConfigureAwait(false);
                throw;
            }
        }
    }
}
