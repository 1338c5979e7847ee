using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Players;

namespace Gridlock.Core.Tests.Gates;

public sealed class GatePlanReaderTests
{
    [Fact]
    public void An_empty_file_is_the_usual_gate() => Read("").Rules.Should().Equal(new GatePlan().Rules);

    [Fact]
    public void Everything_can_be_said()
    {
        GatePlan plan = Read(
            """
            alpha: 0.01
            power: 0.8
            discordant: 0.3
            puzzles: 500
            budget: 12.50
            concurrency: 4
            attempts: 3
            failedShare: 0.1
            baselineDays: 7
            samePuzzles: true
            seek: improvement
            gates:
              accuracy: {margin: 0.05}
              tokens: {margin: 0.5, direction: higher-is-better}
              latency: {decides: false}
            """
        );
        plan.Alpha.Should().Be(0.01);
        plan.Power.Should().Be(0.8);
        plan.Discordant.Should().Be(0.3);
        plan.Limit.Should().Be(500);
        plan.Budget.Should().Be(12.5m);
        plan.Concurrency.Should().Be(4);
        plan.Attempts.Should().Be(3);
        plan.FailedShare.Should().Be(0.1);
        plan.BaselineDays.Should().Be(7);
        plan.SamePuzzles.Should().BeTrue();
        plan.SeekImprovement.Should().BeTrue();
        plan.Rules.Should().HaveCount(GateMetrics.All.Length);
        plan.Deciding.Select(rule => rule.Metric.Name).Should().Equal("accuracy", "tokens");
        plan.Deciding.Last().HigherIsBetter.Should().BeTrue();
    }

    [Fact]
    public void A_candidate_is_asked_as_the_gate_says_and_else_as_the_baseline()
    {
        var baseline = new Baseline("p", false, "r", "t", 1, null, 0, [], new Dictionary<string, string>())
        {
            Options = new PlayerOptions(0.2, 100, SendsSeed: false),
            OutputLimit = 4_000,
        };
        Read("").Player.Over(baseline).Should().Be((baseline.Options, 4_000));
        Read("player: {temperature: 1, maxOutputTokens: none}")
            .Player.Over(baseline)
            .Should()
            .Be((new PlayerOptions(1, 100, SendsSeed: false), null));
        Read("player: {temperature: none, maxOutputTokens: 7, thinkingBudget: none, seed: true}")
            .Player.Over(baseline)
            .Should()
            .Be((PlayerOptions.Usual, 7));
    }

    [Theory]
    [InlineData(
        "player: {temperature: 3}",
        "gate.yaml, line 1, column 23: '3' is not what 'temperature' takes; write a number from 0 to 2, or none."
    )]
    [InlineData("alphaa: 0.1", "gate.yaml, line 1, column 1: 'alphaa' is not a key of a gate; did you mean alpha?")]
    [InlineData(
        "gates:\n  acuracy: {}",
        "gate.yaml, line 2, column 3: 'acuracy' is not a gate; did you mean accuracy?"
    )]
    [InlineData(
        "gates:\n  accuracy: {margin: 2}",
        "gate.yaml, line 2, column 22: '2' is not what 'margin' takes; write a number above 0 and below 1, such as 0.1."
    )]
    [InlineData(
        "gates:\n  accuracy: {direction: up}",
        "gate.yaml, line 2, column 25: 'up' is not a direction; there are higher-is-better, lower-is-better."
    )]
    [InlineData(
        "gates:\n  accuracy: {decides: false}",
        "gate.yaml, line 2, column 3: no gate decides; leave 'decides' out of one, or write 'decides: true'."
    )]
    [InlineData("alpha: [1", "gate.yaml, line *, column *: this is not YAML;*")]
    public void What_is_not_known_is_refused_with_its_place(string yaml, string sentence) =>
        GatePlanReader
            .Read(yaml, "gate.yaml")
            .Should()
            .BeOfType<GatePlanReading.Refused>()
            .Which.Reason.Should()
            .Match(sentence);

    private static GatePlan Read(string yaml) =>
        GatePlanReader.Read(yaml, "gate.yaml").Should().BeOfType<GatePlanReading.Accepted>().Which.Plan;
}
