using Gridlock.Core.Statistics.Multiplicity;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics.Multiplicity;

public sealed class MultiplicityTests
{
    /// <summary>The fifteen ordered values of Benjamini and Hochberg (1995), section 4.</summary>
    private static readonly double[] Published =
    [
        0.0001,
        0.0004,
        0.0019,
        0.0095,
        0.0201,
        0.0278,
        0.0298,
        0.0344,
        0.0459,
        0.3240,
        0.4262,
        0.5719,
        0.6528,
        0.7590,
        1.0000,
    ];

    [Fact]
    public void The_published_example_rejects_four_by_false_discoveries_and_three_by_any()
    {
        BenjaminiHochberg.Adjust(Published).Count(value => value <= 0.05).Should().Be(4);
        Holm.Adjust(Published).Count(value => value <= 0.05).Should().Be(3);
    }

    [Fact]
    public void Adjusted_values_are_those_of_the_formulas_and_keep_their_places()
    {
        double[] values = [0.04, 0.01, 0.03, 0.005];
        Rounded(Holm.Adjust(values)).Should().Equal(0.06, 0.03, 0.06, 0.02);
        Rounded(BenjaminiHochberg.Adjust(values)).Should().Equal(0.04, 0.02, 0.04, 0.02);
    }

    [Fact]
    public void Adjusted_is_what_stepping_through_levels_rejects()
    {
        SeededRandom random = Chance.Of("levels");
        for (int run = 0; run < 500; run++)
        {
            double[] values = [.. Enumerable.Range(0, 6).Select(_ => random.NextDouble() * 0.1)];
            double[] sorted = [.. values.Order()];
            int holm = 0;
            while (holm < 6 && sorted[holm] <= 0.05 / (6 - holm))
            {
                holm++;
            }
            int hochberg = Enumerable.Range(1, 6).LastOrDefault(rank => sorted[rank - 1] <= 0.05 * rank / 6);
            Holm.Adjust(values).Count(value => value <= 0.05).Should().Be(holm);
            BenjaminiHochberg.Adjust(values).Count(value => value <= 0.05).Should().Be(hochberg);
        }
    }

    private static IEnumerable<double> Rounded(double[] values) => values.Select(value => Math.Round(value, 12));
}
