using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Metrics;

namespace Gridlock.Core.Tests.Gates;

public sealed class PuzzlePairTests
{
    private static readonly GateMetric Accuracy = GateMetrics.Find("accuracy")!;
    private static readonly GateMetric Tokens = GateMetrics.Find("tokens")!;

    [Fact]
    public void All_tiers_and_repeats_of_a_puzzle_count_once()
    {
        var pair = new PuzzlePair(
            [Measured.Case(1, 1), Measured.Case(0, 1), Measured.Case(1, 2)],
            [Measured.Case(1, 1), Measured.Case(1, 1), Measured.Case(0, 2)]
        );
        pair.Difference(Accuracy, 1).Should().Be(0.5);
        pair.Difference(Accuracy, 2).Should().Be(-1);
        pair.Difference(Accuracy, null).Should().Be(-0.25);
    }

    [Fact]
    public void A_tier_that_one_of_them_did_not_play_is_left_out()
    {
        var pair = new PuzzlePair(
            [Measured.Case(1, 1), Measured.Case(1, 2)],
            [Measured.Case(1, 1), Measured.Failed(2)]
        );
        pair.Difference(Accuracy, null).Should().Be(0);
        pair.DifferenceIf(Accuracy, 0).Should().Be(-0.5);
        pair.DifferenceIf(Accuracy, 1).Should().Be(0);
        new PuzzlePair([Measured.Case(1)], [Measured.Failed()]).Difference(Accuracy, null).Should().BeNull();
    }

    [Fact]
    public void Amounts_are_compared_by_their_ratio()
    {
        double scaled = Measured.Pair("tokens", 1_000, 1_500).Difference(Tokens, null)!.Value;
        scaled.Should().BeApproximately(0.2, 1e-12);
        PuzzlePair.Relative(scaled).Should().BeApproximately(0.5, 1e-12);
        PuzzlePair.Scaled(0.5).Should().BeApproximately(0.2, 1e-12);
        Measured.Pair("tokens", 0, 0).Difference(Tokens, null).Should().Be(0);
        PuzzlePair.Relative(1).Should().Be(double.PositiveInfinity);
    }
}
