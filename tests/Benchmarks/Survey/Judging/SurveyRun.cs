using System.Collections.Concurrent;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.CpSat;

namespace Gridlock.Benchmarks.Survey.Judging;

/// <summary>Generates the puzzles of a survey and judges them, several at a time.</summary>
internal sealed class SurveyRun(Prover prover)
{
    private readonly ConcurrentBag<SurveyLane> _lanes = [];
    private readonly ConcurrentDictionary<int, (PuzzleSpec Spec, long Start)> _inWork = [];

    /// <summary>What was found so far; to be read under its own lock while the run goes on.</summary>
    public SurveyTally Tally { get; } = new();

    /// <summary>What is not finished, the one that was begun first in front, and for how long it has been in work.</summary>
    public IEnumerable<(int Index, PuzzleSpec Spec, TimeSpan Time)> InWork =>
        _inWork
            .Select(static entry =>
                (entry.Key, entry.Value.Spec, TimeProvider.System.GetElapsedTime(entry.Value.Start))
            )
            .OrderByDescending(static entry => entry.Item3);

    /// <param name="advanced">Called after each spec, one at a time.</param>
    public Task RunAsync(
        IEnumerable<(PuzzleSpec Spec, Seed Seed)> specs,
        Action advanced,
        CancellationToken cancellationToken
    )
    {
        var options = new ParallelOptions
        {
            CancellationToken = cancellationToken,
            // One more than the cores: while one waits for CP-SAT, another can search.
            MaxDegreeOfParallelism = Environment.ProcessorCount + 1,
        };
        return Parallel.ForEachAsync(
            SurveyBatches.Of(specs.Select(static (item, index) => new SurveyItem(index, item.Spec, item.Seed))),
            options,
            async (batch, token) =>
            {
                if (!_lanes.TryTake(out SurveyLane? lane))
                {
                    lane = new SurveyLane(prover);
                }
                foreach (SurveyItem item in batch)
                {
                    _inWork[item.Index] = (item.Spec, TimeProvider.System.GetTimestamp());
                }
                IReadOnlyList<Action<SurveyTally>> entries = await lane.SurveyAsync(batch, token);
                foreach (SurveyItem item in batch)
                {
                    _inWork.TryRemove(item.Index, out _);
                }
                lock (Tally)
                {
                    lane.Times.MoveTo(Tally.Times);
                    foreach (Action<SurveyTally> enter in entries)
                    {
                        enter(Tally);
                        advanced();
                    }
                }
                _lanes.Add(lane);
            }
        );
    }
}
