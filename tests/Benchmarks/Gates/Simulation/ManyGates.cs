using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Benchmarks.Gates.Simulation;

/// <summary>Checks of two equal players by all gates, of which some decide and the others watch: the shares of checks in which any of them
/// says "regressed".</summary>
public sealed record ManyGates(double Deciding, double Watching, double MeanPuzzles)
{
    public static ManyGates Play(string[] deciding, int tiers, int repeats, int runs)
    {
        var plan = new GatePlan
        {
            Rules =
            [
                .. GateMetrics.All.Select(metric =>
                    GateRule.Usual(metric) with
                    {
                        Decides = deciding.Contains(metric.Name),
                    }
                ),
            ],
        };
        var random = new SeededRandom(Seed.Parse($"{string.Join(' ', deciding)} {tiers} {repeats}"));
        int[] alarms = new int[2];
        long puzzles = 0;
        for (int run = 0; run < runs; run++)
        {
            var players = new EqualPlayers(random, tiers, repeats);
            var gate = new Gate(plan, sameness: false);
            while (!gate.IsOver && gate.Puzzles < gate.Limit)
            {
                gate.Add(players.Next());
            }
            RuleResult[] bad = [.. gate.Rules.Where(static rule => rule.Outcome.IsBad())];
            alarms[0] += bad.Any(static rule => rule.Rule.Decides) ? 1 : 0;
            alarms[1] += bad.Any(static rule => !rule.Rule.Decides) ? 1 : 0;
            puzzles += gate.Puzzles;
        }
        return new ManyGates((double)alarms[0] / runs, (double)alarms[1] / runs, (double)puzzles / runs);
    }
}
