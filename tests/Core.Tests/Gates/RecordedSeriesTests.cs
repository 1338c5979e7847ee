using System.Collections.Immutable;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Gates.Play;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Core.Tests.Statistics;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Gates;

public sealed class RecordedSeriesTests
{
    private static readonly GatePlan Patient = new()
    {
        SeekImprovement = true,
        Rules = [GateRule.Usual(GateMetrics.Find(GateMetrics.Accuracy)!)],
    };

    [Fact]
    public void All_that_is_recorded_has_its_say()
    {
        var gate = new Gate(Patient, sameness: false);
        (ImmutableArray<MeasuredCase>[] baseline, MeasuredCase[] candidate) = Draw(Chance.Of("all"), 900, 0, 0.1);
        RecordedSeries.Compare(gate, baseline, candidate).Should().Be(GateEnd.Decided);
        gate.Puzzles.Should().Be(900);
    }

    [Fact]
    public void A_drop_smaller_than_the_margin_is_mostly_found_where_there_is_evidence_for_it()
    {
        const int runs = 150;
        (Regressed(-0.06, runs) / (double)runs).Should().BeGreaterThan(0.85);
        (Regressed(0, runs) / (double)runs).Should().BeLessThan(0.06);
    }

    private static int Regressed(double difference, int runs) =>
        Enumerable
            .Range(0, runs)
            .Count(run =>
            {
                var gate = new Gate(Patient, sameness: false);
                (ImmutableArray<MeasuredCase>[] baseline, MeasuredCase[] candidate) = Draw(
                    Chance.Of($"recorded {difference} {run}"),
                    400,
                    difference,
                    0.1
                );
                RecordedSeries.Compare(gate, baseline, candidate);
                return gate.Outcome == GateOutcome.Regressed;
            });

    private static (ImmutableArray<MeasuredCase>[] Baseline, MeasuredCase[] Candidate) Draw(
        SeededRandom random,
        int puzzles,
        double difference,
        double discordant
    )
    {
        var baseline = new ImmutableArray<MeasuredCase>[puzzles];
        var candidate = new MeasuredCase[puzzles];
        for (int puzzle = 0; puzzle < puzzles; puzzle++)
        {
            int pair = random.Pair(difference, discordant);
            baseline[puzzle] = [Measured.Case(pair > 0 ? 0 : 1) with { Puzzle = $"p{puzzle}" }];
            candidate[puzzle] = Measured.Case(pair < 0 ? 0 : 1) with { Puzzle = $"p{puzzle}" };
        }
        return (baseline, candidate);
    }
}
