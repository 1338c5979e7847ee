using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Gates.Verdicts;

namespace Gridlock.Core.Tests.Gates;

public sealed class GateTests
{
    [Fact]
    public void Accuracy_alone_decides_unless_told_otherwise()
    {
        new GatePlan().Deciding.Should().ContainSingle().Which.Metric.Name.Should().Be("accuracy");
        var gate = new Gate(new GatePlan(), sameness: false);
        while (!gate.IsOver)
        {
            gate.Add(
                new PuzzlePair(
                    [Measured.Of(1, null, ("accuracy", 1), ("tokens", 100))],
                    [Measured.Of(1, null, ("accuracy", 1), ("tokens", 900))]
                )
            );
        }
        gate.Outcome.Should().Be(GateOutcome.NotWorse);
        Of(gate, "tokens").Outcome.Should().Be(GateOutcome.Regressed, "what does not decide is watched all the same");
        Of(gate, "cells").Puzzles.Should().Be(0);
    }

    [Fact]
    public void Losing_every_puzzle_is_a_regression_and_is_known_soon()
    {
        Gate gate = Fill(new GatePlan(), () => Measured.Pair(1, 0));
        gate.Outcome.Should().Be(GateOutcome.Regressed);
        gate.Puzzles.Should().BeLessThan(15);
        Of(gate, "accuracy").Difference.Should().Be(-1);
        Of(gate, "accuracy").Interval.High.Should().BeNegative();
        Of(gate, "accuracy").Missing.Should().Be(0);
    }

    [Fact]
    public void An_improvement_is_waited_for_where_it_is_near_or_where_one_looks_for_it()
    {
        Fill(new GatePlan(), () => Measured.Pair(0, 1)).Outcome.Should().Be(GateOutcome.Improved);
        int next = 0;
        PuzzlePair Little() => Measured.Pair(next++ % 12 == 0 ? 0 : 1, 1);
        Fill(new GatePlan(), Little).Outcome.Should().Be(GateOutcome.NotWorse);
        Fill(new GatePlan { SeekImprovement = true }, () => Measured.Pair(0, 1))
            .Outcome.Should()
            .Be(GateOutcome.Improved);
    }

    [Fact]
    public void More_tokens_are_worse_and_a_direction_can_be_turned_round()
    {
        GateMetric tokens = GateMetrics.Find("tokens")!;
        var rule = new GateRule(tokens, 0.2, HigherIsBetter: false, Decides: true);
        Gate gate = Fill(new GatePlan { Rules = [rule] }, () => Measured.Pair("tokens", 100, 300));
        gate.Outcome.Should().Be(GateOutcome.Regressed);
        gate.Rules[0].Difference.Should().BeApproximately(2, 1e-9);
        gate.Rules[0].Interval.Low.Should().BePositive();
        Fill(new GatePlan { Rules = [rule with { HigherIsBetter = true }] }, () => Measured.Pair("tokens", 100, 300))
            .Outcome.Should()
            .Be(GateOutcome.Improved);
    }

    [Fact]
    public void A_few_answers_that_run_away_are_told_although_the_typical_puzzle_takes_less()
    {
        var rule = new GateRule(GateMetrics.Find("tokens")!, 0.2, HigherIsBetter: false, Decides: true);
        int next = 0;
        Gate gate = Fill(
            new GatePlan { Rules = [rule] },
            () => Measured.Pair("tokens", 1_000, ++next % 10 == 0 ? 20_000 : 800)
        );
        gate.Outcome.Should().Be(GateOutcome.NotWorse);
        gate.Rules[0].Difference.Should().BeNegative();
        gate.Rules[0].ExceedsInTotal.Should().BeTrue();
        Fill(new GatePlan { Rules = [rule] }, () => Measured.Pair("tokens", 1_000, 1_100))
            .Rules[0]
            .ExceedsInTotal.Should()
            .BeFalse();
    }

    [Fact]
    public void Gates_that_watch_share_alpha_and_so_do_those_that_decide()
    {
        var gate = new Gate(new GatePlan(), sameness: false);
        Of(gate, "accuracy").Confidence.Should().BeApproximately(0.95, 1e-9);
        Of(gate, "tokens").Confidence.Should().BeApproximately(1 - (0.05 / 10), 1e-9);
    }

    [Fact]
    public void What_is_settled_for_one_gate_is_refuted_where_the_check_goes_on_for_another()
    {
        GatePlan plan = new()
        {
            Rules =
            [
                GateRule.Usual(GateMetrics.Find("accuracy")!),
                GateRule.Usual(GateMetrics.Find("sensitivity")!) with
                {
                    Decides = true,
                },
            ],
        };
        var gate = new Gate(plan, sameness: false);
        for (int i = 0; i < 50; i++)
        {
            gate.Add(Measured.Pair(1, 1));
        }
        Of(gate, "accuracy").Outcome.Should().Be(GateOutcome.NotWorse);
        gate.IsOver.Should().BeFalse();
        for (int i = 0; i < 50; i++)
        {
            gate.Add(Measured.Pair(1, 0));
        }
        Of(gate, "accuracy").Outcome.Should().Be(GateOutcome.Regressed);
        gate.IsOver.Should().BeTrue();
    }

    [Fact]
    public void One_gate_of_several_is_enough_to_regress_and_all_are_needed_to_pass()
    {
        GatePlan plan = new()
        {
            Rules =
            [
                GateRule.Usual(GateMetrics.Find("accuracy")!),
                GateRule.Usual(GateMetrics.Find("format")!) with
                {
                    Decides = true,
                },
            ],
        };
        PuzzlePair Pair(double format) =>
            new(
                [Measured.Of(1, null, ("accuracy", 1), ("format", 1))],
                [Measured.Of(1, null, ("accuracy", 1), ("format", format))]
            );
        Fill(plan, () => Pair(0)).Outcome.Should().Be(GateOutcome.Regressed);
        Gate passing = Fill(plan, () => Pair(1));
        passing.Outcome.Should().Be(GateOutcome.NotWorse);
        passing.Rules.Should().OnlyContain(rule => rule.Outcome == GateOutcome.NotWorse);
        passing.Rules[0].Confidence.Should().BeApproximately(0.975, 1e-9, "the two share the chance of a false alarm");
    }

    [Fact]
    public void What_fails_at_the_provider_counts_for_nobody_and_its_bounds_are_shown()
    {
        var gate = new Gate(new GatePlan(), sameness: false);
        for (int i = 0; i < 10; i++)
        {
            gate.Add(i < 4 ? new PuzzlePair([Measured.Case(1)], [Measured.Failed()]) : Measured.Pair(1, 1));
        }
        gate.Failed.Should().Be(4);
        Of(gate, "accuracy").Puzzles.Should().Be(6);
        Of(gate, "accuracy").Difference.Should().Be(0);
        Of(gate, "accuracy").WorstCase!.Value.Low.Should().BeApproximately(-0.4, 1e-12);
        Of(gate, "accuracy").WorstCase!.Value.High.Should().Be(0);
        Of(gate, "tokens").WorstCase.Should().BeNull("an amount has no bound");
    }

    [Fact]
    public void What_failed_in_the_baseline_is_counted_and_bounded_as_well()
    {
        var gate = new Gate(new GatePlan(), sameness: false);
        for (int i = 0; i < 10; i++)
        {
            gate.Add(
                i switch
                {
                    // Nothing is known of the baseline, so the candidate was not asked.
                    0 or 1 => new PuzzlePair([Measured.Failed()], []),
                    2 => new PuzzlePair([Measured.Failed()], [Measured.Case(1)]),
                    3 => new PuzzlePair([Measured.Case(1), Measured.Failed(2)], [Measured.Case(1)]),
                    _ => Measured.Pair(1, 1),
                }
            );
        }
        (gate.BaselineFailed, gate.BaselineCases).Should().Be((4, 11));
        (gate.Failed, gate.Cases, gate.Puzzles).Should().Be((0, 8, 8));
        RuleResult accuracy = Of(gate, "accuracy");
        (accuracy.Puzzles, accuracy.Difference).Should().Be((7, 0));
        // Two puzzles from -1 to 1, one from 0 (the baseline right) to 1, one of two tiers by half.
        accuracy.WorstCase!.Value.Low.Should().BeApproximately((-2 - 0.5) / 10, 1e-12);
        accuracy.WorstCase!.Value.High.Should().BeApproximately((2 + 1 + 0.5) / 10, 1e-12);
    }

    [Fact]
    public void What_breaks_off_in_a_later_round_has_failed_and_its_first_answer_counts()
    {
        var gate = new Gate(new GatePlan(), sameness: false);
        for (int i = 0; i < 10; i++)
        {
            MeasuredCase broken = Measured.Of(1, null, ("accuracy", 1)) with { Failure = "timeout" };
            gate.Add(new PuzzlePair([Measured.Of(1, null, ("accuracy", 1), ("final", 1))], [broken]));
        }
        (gate.Failed, gate.Failure).Should().Be((10, "timeout"));
        Of(gate, "accuracy").Puzzles.Should().Be(10);
        Of(gate, "final").Puzzles.Should().Be(0);
        gate.Fails.Should().BeTrue();
    }

    [Fact]
    public void A_share_of_failures_that_may_be_chance_does_not_end_a_check_before_its_time()
    {
        Gate Failing(int failed, int all)
        {
            var gate = new Gate(new GatePlan(), sameness: false);
            for (int i = 0; i < all; i++)
            {
                gate.Add(i < failed ? new PuzzlePair([Measured.Case(1)], [Measured.Failed()]) : Measured.Pair(1, 1));
            }
            return gate;
        }
        Failing(3, 10).SurelyFails.Should().BeFalse();
        Failing(3, 10).Fails.Should().BeTrue();
        Failing(30, 60).SurelyFails.Should().BeTrue();
        Failing(5, 5).SurelyFails.Should().BeTrue("nothing was answered at all");
        Failing(4, 4).SurelyFails.Should().BeFalse();
    }

    [Fact]
    public void More_discordance_than_was_planned_makes_room_for_more_puzzles()
    {
        var gate = new Gate(new GatePlan(), sameness: false);
        long planned = gate.Limit;
        planned.Should().Be(gate.Plan.Limit);
        for (int i = 0; i < 200; i++)
        {
            gate.Add(Measured.Pair(i % 2, (i + 1) % 2));
        }
        gate.Limit.Should().BeGreaterThan(3 * planned);
        new Gate(new GatePlan { MostPuzzles = 7 }, false).Limit.Should().Be(7);
    }

    [Fact]
    public void Sameness_looks_both_ways()
    {
        Sameness(() => Measured.Pair(1, 0)).Should().Be(GateOutcome.Different);
        Sameness(() => Measured.Pair(0, 1)).Should().Be(GateOutcome.Different);
        Sameness(() => Measured.Pair(1, 1)).Should().Be(GateOutcome.Same);
    }

    [Fact]
    public void Tiers_are_compared_by_themselves_and_adjusted_together()
    {
        var gate = new Gate(new GatePlan(), sameness: false);
        for (int i = 0; i < 12; i++)
        {
            gate.Add(
                new PuzzlePair([Measured.Case(1, 1), Measured.Case(1, 2)], [Measured.Case(1, 1), Measured.Case(0, 2)])
            );
        }
        gate.ByTier.Select(slice => slice.Name).Should().Equal("tier 1", "tier 2");
        gate.ByTier[0].P.Should().Be(1);
        // Twelve of twelve lost: 2 / 2^12, twice that by Holm.
        gate.ByTier[1].P.Should().BeApproximately(2 / 4096.0, 1e-12);
        gate.ByTier[1].Adjusted.Should().BeApproximately(4 / 4096.0, 1e-12);
    }

    private static GateOutcome Sameness(Func<PuzzlePair> next)
    {
        var gate = new Gate(new GatePlan(), sameness: true);
        while (!gate.IsOver && gate.Puzzles < 500)
        {
            gate.Add(next());
        }
        return gate.Outcome;
    }

    private static Gate Fill(GatePlan plan, Func<PuzzlePair> next)
    {
        var gate = new Gate(plan, sameness: false);
        while (!gate.IsOver && gate.Puzzles < 500)
        {
            gate.Add(next());
        }
        return gate;
    }

    private static RuleResult Of(Gate gate, string metric) =>
        gate.Rules.Single(rule => rule.Rule.Metric.Name == metric);
}
