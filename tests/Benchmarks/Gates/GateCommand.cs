using System.Globalization;
using Gridlock.Benchmarks.Gates.Simulation;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Gates.Planning;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Power;
using Gridlock.Core.Statistics.Sequential;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Benchmarks.Gates;

/// <summary>gate [RUNS]: what the regression gate promises, simulated; players' true rates are known.</summary>
internal static class GateCommand
{
    private const int UsualRuns = 2_000;

    private static readonly GatePlan s_plan = new()
    {
        Rules = [GateRule.Usual(GateMetrics.Find(GateMetrics.Accuracy)!)],
    };

    private static readonly double[] s_discordant = [0.1, 0.15, 0.2, 0.3, 0.4];

    public static int Run(string[] arguments)
    {
        int runs = arguments is [string text] ? int.Parse(text, CultureInfo.InvariantCulture) : UsualRuns;
        Console.WriteLine($"{runs} checks a line; margin 10 points, alpha 5% (2.5% a side), power 90%");
        foreach (double discordant in s_discordant)
        {
            TellBare(discordant, 5 * runs);
        }
        foreach (double discordant in s_discordant)
        {
            GatePlan plan = s_plan;
            long fixedSample = PairedSampleSize.Pairs(new PairedDesign(0.1, discordant, plan.Alpha, plan.Power, 2));
            plan = plan with { Discordant = discordant };
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
        foreach (double discordant in new[] { 0.1, 0.3, 0.4 })
        {
            long fixedSample = PairedSampleSize.Pairs(new PairedDesign(0.1, discordant, 0.05, 0.9, 2));
            var rates = new KnownRates(0.7, -0.1, discordant);
            GateRuns played = GateRuns.Play(s_plan, rates, runs, $"unplanned {discordant}");
            Tell(played, $"discordant {discordant:0.00} where 0.20 was expected, difference -0.10", fixedSample);
        }
        GateRuns good = GateRuns.Play(s_plan, new KnownRates(1, 0, 0), 1_000, "good");
        Console.WriteLine(
            $"1000 checks in which all is good: {good.Outcomes.Where(one => !one.Key.IsGood()).Sum(one => one.Value)} not good"
        );
        foreach (string[] deciding in new string[][] { ["accuracy"], ["accuracy", "final", "tokens"] })
        {
            foreach ((int tiers, int repeats) in new[] { (1, 1), (3, 2) })
            {
                var many = ManyGates.Play(deciding, tiers, repeats, runs);
                Console.WriteLine(
                    $"equal players, {string.Join(", ", deciding)} deciding, {tiers} tiers, {repeats} repeats: any that decides regressed {Share(many.Deciding, runs)}, any that watches {Share(many.Watching, runs)}, {many.MeanPuzzles:0.0} puzzles"
                );
            }
        }
        return 0;
    }

    /// <summary>The sequential test by itself, which is quick, beside Wald's.</summary>
    private static void TellBare(double discordant, int runs)
    {
        PlannedComparison plan = PlannedComparison.Of(new PairedDesign(0.1, discordant, 0.05, 0.9, 2));
        var design = new SequentialDesign(0.1, 0.025, 0.1, discordant, AwaitBetter: false);
        SequentialForecast Play(double difference) =>
            SequentialForecast.Of(
                design,
                difference,
                discordant,
                plan.MostPuzzles,
                runs,
                new SeededRandom(Seed.Parse($"bare {discordant} {difference}")).NextDouble
            );
        (SequentialForecast same, SequentialForecast drop) = (Play(0), Play(-0.1));
        (double pairs, double found) = WaldReference.Drop(0.1, discordant, 0.025, 0.1, runs);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"test alone, {runs} runs, discordant {discordant:0.00}, fixed sample {plan.Puzzles}: no difference {same.MeanPairs / plan.Puzzles:0.0%}, worse {same.Worse:0.0%}; drop {drop.MeanPairs / plan.Puzzles:0.0%}, worse {drop.Worse:0.0%}, not worse {drop.NotWorse:0.0%}, open {drop.Open:0.0%}; Wald {pairs / plan.Puzzles:0.0%}, worse {found:0.0%}"
            )
        );
    }

    /// <summary>With Wilson's 95% interval.</summary>
    private static string Share(double share, int runs)
    {
        Interval interval = Wilson.Of((long)Math.Round(share * runs), runs, Wilson.Z95);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{100 * share:0.0}% ({100 * interval.Low:0.0} to {100 * interval.High:0.0})"
        );
    }

    private static void Tell(GateRuns played, string what, long fixedSample) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: regressed {Share(played.Share(GateOutcome.Regressed), played.Runs)}, not worse {Share(played.Share(GateOutcome.NotWorse), played.Runs)}, improved {Share(played.Share(GateOutcome.Improved), played.Runs)}, inconclusive {Share(played.Share(GateOutcome.Inconclusive), played.Runs)}; {played.MeanPuzzles:0.0} puzzles, {played.MeanPuzzles / fixedSample:0.0%} of the fixed sample"
            )
        );
}
