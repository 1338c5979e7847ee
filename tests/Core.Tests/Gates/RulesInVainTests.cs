using System.Collections.Immutable;
using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Gates.Planning;
using Gridlock.Core.Gates.Rules;

namespace Gridlock.Core.Tests.Gates;

public sealed class RulesInVainTests
{
    private static readonly Baseline Known = new(
        "sim/scholar",
        true,
        "june",
        "gridlock",
        1,
        null,
        0,
        [Measured.Case(1)],
        ImmutableDictionary<string, string>.Empty
    );

    [Fact]
    public void A_gate_that_nothing_is_known_of_is_refused_before_anything_is_paid()
    {
        RulesInVain.Among(new GatePlan(), Known).Should().BeNull();
        GatePlan plan = new() { Rules = [GateRule.Usual(GateMetrics.Find("sensitivity")!) with { Decides = true }] };
        RulesInVain
            .Among(plan, Known)
            .Should()
            .StartWith("The gate 'sensitivity' decides, and no case of run june says anything of it");
    }

    [Fact]
    public void As_many_puzzles_as_pass_at_the_least_are_known_beforehand() =>
        LeastPuzzles.ToPass(new GatePlan()).Should().BeInRange(30, 40);
}
