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
            specs.Index(),
            options,
            async (entry, token) =>
            {
                (int index, (PuzzleSpec spec, Seed puzzleSeed)) = entry;
                if (!_lanes.TryTake(out SurveyLane? lane))
                {
                    lane = new SurveyLane(prover);
                }
                _inWork[index] = (spec, TimeProvider.System.GetTimestamp());
                Action<SurveyTally> enter = await lane.SurveyAsync(index, spec, puzzleSeed, token);
                _inWork.TryRemove(index, out _);
                lock (Tally)
                {
                    enter(Tally);
                    lane.Times.MoveTo(Tally.Times);
                    advanced();
                }
                _lanes.Add(lane);
            }
        );
    }
}
