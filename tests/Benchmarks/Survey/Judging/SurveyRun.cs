using System.Collections.Concurrent;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.CpSat;

namespace Gridlock.Benchmarks.Survey.Judging;

/// <summary>Generates the puzzles of a survey and judges them, several at a time.</summary>
internal sealed class SurveyRun(Prover prover)
{
    private readonly ConcurrentBag<SurveyLane> _lanes = [];

    /// <param name="advanced">Called after each spec, one at a time, with the tally so far.</param>
    public async Task<SurveyTally> RunAsync(
        Seed seed,
        int count,
        Action<SurveyTally> advanced,
        CancellationToken cancellationToken
    )
    {
        var tally = new SurveyTally();
        var options = new ParallelOptions
        {
            CancellationToken = cancellationToken,
            // One more than the cores: while one waits for CP-SAT, another can search.
            MaxDegreeOfParallelism = Environment.ProcessorCount + 1,
        };
        await Parallel.ForEachAsync(
            SurveySpecs.Draw(seed, count).Index(),
            options,
            async (entry, token) =>
            {
                (int index, (PuzzleSpec spec, Seed puzzleSeed)) = entry;
                if (!_lanes.TryTake(out SurveyLane? lane))
                {
                    lane = new SurveyLane(prover);
                }
                Action<SurveyTally> entered = await lane.SurveyAsync(index, spec, puzzleSeed, token);
                _lanes.Add(lane);
                lock (tally)
                {
                    entered(tally);
                    advanced(tally);
                }
            }
        );
        foreach (SurveyLane lane in _lanes)
        {
            tally.Times.Add(lane.Times);
        }
        return tally;
    }
}
