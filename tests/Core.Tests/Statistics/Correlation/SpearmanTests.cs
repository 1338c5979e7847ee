using Gridlock.Core.Statistics.Correlation;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics.Correlation;

public sealed class SpearmanTests
{
    [Fact]
    public void A_textbook_example_is_reproduced()
    {
        // IQ and hours of television of ten people, as in many introductions: rho = -29/165.
        double[] iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
        double[] hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
        Spearman.Of(iq, hours).Should().BeApproximately(-29.0 / 165, 1e-12);
    }

    [Fact]
    public void Equal_values_share_the_mean_of_their_ranks()
    {
        Spearman.Ranks([5, 1, 5, 9]).Should().Equal(0, -1.5, 0, 1.5);
        Spearman.Of([1, 1, 1], [1, 2, 3]).Should().BeNull();
    }

    [Fact]
    public void The_interval_holds_what_clusters_say_and_not_what_their_items_seem_to_say()
    {
        SeededRandom random = Chance.Of("clusters");
        (string, double, double)[] once =
        [
            .. Enumerable.Range(0, 30).Select(i => ($"c{i}", i + (20 * random.NextDouble()), (double)i)),
        ];
        (string, double, double)[] thrice = [.. once.SelectMany(one => Enumerable.Repeat(one, 3))];
        double Width((string, double, double)[] values)
        {
            Gridlock.Core.Statistics.Interval interval = Spearman
                .Bootstrap(values, 0.95, 1_000, Chance.Of("b").Below)!
                .Value;
            return interval.High - interval.Low;
        }
        Width(thrice).Should().BeApproximately(Width(once), 0.02);
        Spearman.Bootstrap([("a", 1, 2), ("a", 2, 3)], 0.95, 100, random.Below).Should().BeNull();
    }
}
