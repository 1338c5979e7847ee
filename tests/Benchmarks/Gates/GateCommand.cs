using System.Globalization;
using Gridlock.Benchmarks.Gates.Simulation;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Core.Statistics.Power;

namespace Gridlock.Benchmarks.Gates;

/// <summary>gate [RUNS]: what the regression gate promises, simulated; players' true rates are known.</summary>
internal static class GateCommand
{
    private const int UsualRuns = 2_000;

    private static readonly GatePlan s_plan = new()
    {
        Rules = [GateRule.Usual(GateMetrics.Find(GateMetrics.Accuracy)!)],
    };

    private static readonly double[] s_discordant = [0.15, 0.2, 0.3, 0.4];

    public static int Run(string[] arguments)
    {
        int runs = arguments is [string text] ? int.Parse(text, CultureInfo.InvariantCulture) : UsualRuns;
        Console.WriteLine($"{runs} checks a line; margin 10 points, alpha 5% (2.5% a side), power 90%");
        foreach (double discordant in s_discordant)
        {
            GatePlan plan = s_plan;
            long fixedSample = PairedSampleSize.Pairs(new PairedDesign(0.1, discordant, plan.Alpha, plan.Power, 2));
            plan = plan with { MostPuzzles = (int)(2 * fixedSample) };
            double all = 0;
            foreach (double difference in new[] { 0, -0.1, 0.1 })
            {
                var rates = new KnownRates(0.7, difference, discordant);
                GateRuns played = GateRuns.Play(plan, rates, runs, $"gate {discordant} {difference}");
                Tell(played, $"discordant {discordant:0.00}, difference {difference:+0.00;-0.00; 0.00}", fixedSample);
                all += difference <= 0 ? played.MeanPuzzles / fixedSample / 2 : 0;
            }
            Console.WriteLine($"  mean of no difference and drop: {all:0.0%} of the fixed sample of {fixedSample}");
        }
        GateRuns good = GateRuns.Play(s_plan, new KnownRates(1, 0, 0), 1_000, "good");
        Console.WriteLine(
            $"1000 checks in which all is good: {good.Outcomes.Where(one => !one.Key.IsGood()).Sum(one => one.Value)} not good"
        );
        return 0;
    }

    private static void Tell(GateRuns played, string what, long fixedSample) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: regressed {played.Share(GateOutcome.Regressed):0.0%}, not worse {played.Share(GateOutcome.NotWorse):0.0%}, improved {played.Share(GateOutcome.Improved):0.0%}, inconclusive {played.Share(GateOutcome.Inconclusive):0.0%}; {played.MeanPuzzles:0.0} puzzles, {played.MeanPuzzles / fixedSample:0.0%} of the fixed sample"
            )
        );
}
