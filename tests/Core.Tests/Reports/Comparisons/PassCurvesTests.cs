using Gridlock.Core.Reports.Comparisons;
using Gridlock.Core.Reports.Comparisons.PassRates;

namespace Gridlock.Core.Tests.Reports.Comparisons;

public sealed class PassCurvesTests
{
    [Fact]
    public void More_tries_find_more_and_all_of_them_are_right_less_often()
    {
        Attempt[] attempts =
        [
            .. Repeat("a", "p1", true, true, false, false),
            .. Repeat("a", "p2", true, true, true, true),
            .. Repeat("once", "p1", true),
        ];
        PassCurve curve = PassCurves.Of(attempts).Single();
        curve.Player.Should().Be("a");
        curve.Points.Select(static point => point.K).Should().Equal(1, 2, 3, 4);
        curve.Points[0].Any.Mean.Should().BeApproximately(0.75, 1e-12);
        curve.Points[0].Each.Mean.Should().BeApproximately(0.75, 1e-12);
        curve.Points[1].Any.Mean.Should().BeApproximately((5.0 / 6 + 1) / 2, 1e-12);
        curve.Points[1].Each.Mean.Should().BeApproximately((1.0 / 6 + 1) / 2, 1e-12);
        curve.Points[3].Any.Mean.Should().Be(1);
        curve.Points[3].Each.Mean.Should().BeApproximately(0.5, 1e-12);
        curve
            .Points.Should()
            .OnlyContain(static point => point.Any.Interval.Low < 1 && point.Any.Interval.High == 1 || point.K < 4);
    }

    [Fact]
    public void An_item_that_was_tried_less_often_is_left_out_of_higher_k()
    {
        Attempt[] attempts = [.. Repeat("a", "p1", true, false, true), .. Repeat("a", "p2", true, true)];
        PassCurves.Of(attempts).Single().Points.Select(static point => point.Items).Should().Equal(2, 2, 1);
    }

    private static IEnumerable<Attempt> Repeat(string player, string puzzle, params bool[] right) =>
        right.Select(one => Attempts.Of(player, puzzle, one));
}
