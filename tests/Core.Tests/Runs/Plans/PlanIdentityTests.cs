using System.Collections.Immutable;
using Gridlock.Core.Runs.Plans;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Runs.Plans;

public sealed class PlanIdentityTests
{
    private const string Began = "puzzles:\n  - count: 2\nplayers: [sim/scholar, sim/hasty]\nrounds: 1\n";

    [Theory]
    [InlineData("# a comment\n" + Began)]
    [InlineData(Began + "budget: 3\n")]
    [InlineData(Began + "verify: check\n")]
    [InlineData(Began + "limits: {concurrency: 2, attempts: 9}\nout: elsewhere\n")]
    public void Limits_budget_and_output_may_change(string now)
    {
        Differences(now).Should().BeEmpty();
    }

    [Fact]
    public void What_decides_the_evidence_shows_as_a_difference()
    {
        string now =
            "puzzles:\n  - count: 3\nplayers: [sim/scholar, {player: sim/hasty, temperature: 0.5}]\nrounds: 2\n";

        Differences(now)
            .Should()
            .Equal(
                "- player 2: sim/hasty",
                "+ player 2: sim/hasty, temperature 0.5",
                "- puzzles 1: 2 of lineup 4x7 base 15 tiers 3 museum",
                "+ puzzles 1: 3 of lineup 4x7 base 15 tiers 3 museum",
                "- rounds: 1",
                "+ rounds: 2"
            );
    }

    [Fact]
    public void Styles_decide_the_evidence()
    {
        Differences(Began + "verify: [sure, planted+fresh]\n").Should().Equal("+ verify: sure, planted+fresh");
    }

    private static ImmutableArray<string> Differences(string now)
    {
        Seed seed = Seed.Parse("run");
        return PlanIdentity.Differences(
            PlanIdentity.Lines(PlanReaderTests.Read(Began), seed),
            PlanIdentity.Lines(PlanReaderTests.Read(now), seed)
        );
    }
}
