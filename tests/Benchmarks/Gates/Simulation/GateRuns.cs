using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Benchmarks.Gates.Simulation;

/// <summary>Many checks of the same two players, each stopped as soon as the gate knows.</summary>
/// <param name="MeanPuzzles">Of a check.</param>
public sealed record GateRuns(int Runs, IReadOnlyDictionary<GateOutcome, int> Outcomes, double MeanPuzzles)
{
    public double Share(GateOutcome outcome) => (double)Outcomes.GetValueOrDefault(outcome) / Runs;

    /// <param name="failing">The share of the candidate's cases that fail at the provider.</param>
    public static GateRuns Play(GatePlan plan, KnownRates rates, int runs, string seed, double failing = 0)
    {
        var random = new SeededRandom(Seed.Parse(seed));
        var outcomes = new Dictionary<GateOutcome, int>();
        long puzzles = 0;
        for (int run = 0; run < runs; run++)
        {
            var gate = new Gate(plan, sameness: false);
            while (!gate.IsOver && gate.Puzzles < gate.Limit)
            {
                (bool baseline, bool candidate) = rates.Draw(random.NextDouble());
                bool played = random.NextDouble() >= failing;
                gate.Add(new PuzzlePair([Case(baseline, true)], [Case(candidate, played)]));
            }
            outcomes[gate.Outcome] = outcomes.GetValueOrDefault(gate.Outcome) + 1;
            puzzles += gate.Puzzles;
        }
        return new GateRuns(runs, outcomes, (double)puzzles / runs);
    }

    private static MeasuredCase Case(bool right, bool played)
    {
        var values = new Dictionary<string, double>();
        if (played)
        {
            values[GateMetrics.Accuracy] = right ? 1 : 0;
        }
        return new MeasuredCase("puzzle", 1, played, values, null);
    }
}
