using Gridlock.Core.Statistics.Calibration;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics.Calibration;

public sealed class RaschTests
{
    /// <summary>How many of 1,000 persons gave each of the 32 patterns of answers to five questions, from 00000 to 11111.</summary>
    /// <remarks>Section 6 of the Law School Admission Test: R. D. Bock and M. Lieberman, Psychometrika 35 (1970), table 1.</remarks>
    private static readonly int[] Lsat6 =
    [
        .. new[] { 3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15 },
        .. new[] { 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28, 298 },
    ];

    [Fact]
    public void A_published_example_comes_out_as_published()
    {
        // A person is what an item is here, one of many, and a question what a player is.
        List<Response> responses = [];
        int persons = 0;
        for (int pattern = 0; pattern < Lsat6.Length; pattern++)
        {
            for (int times = 0; times < Lsat6[pattern]; times++, persons++)
            {
                responses.AddRange(
                    Enumerable.Range(0, 5).Select(one => new Response(one, persons, pattern >> (4 - one) & 1, 1))
                );
            }
        }
        persons.Should().Be(1_000);
        RaschFit fit = Rasch.Fit(5, persons, responses);
        // D. Rizopoulos, "ltm", Journal of Statistical Software 17:5 (2006), section 3.1: discrimination 0.7551 and these difficulties.
        double[] published = [-3.6153, -1.3224, -0.3176, -1.7301, -2.7802];
        fit.Spread.Should().BeApproximately(0.7551, 2e-4);
        for (int question = 0; question < 5; question++)
        {
            (-fit.Abilities[question] / fit.Spread).Should().BeApproximately(published[question], 1e-3);
        }
    }

    [Fact]
    public void It_is_the_top_of_a_likelihood_that_is_integrated_otherwise()
    {
        SeededRandom random = Chance.Of("brute rasch");
        double[] abilities = [-0.8, 0.1, 1.1];
        Response[][] items =
        [
            .. Enumerable.Range(0, 40).Select(item => Draw(random, abilities, 1.5 * Normal(random), item, tries: 2)),
        ];
        RaschFit fit = Rasch.Fit(3, 40, [.. items.SelectMany(static own => own)]);
        double top = LogLikelihood(items, [.. fit.Abilities], fit.Spread);
        foreach (double step in new[] { -0.02, 0.02 })
        {
            LogLikelihood(items, [.. fit.Abilities], fit.Spread + step).Should().BeLessThan(top);
            for (int player = 0; player < 3; player++)
            {
                double[] moved = [.. fit.Abilities];
                moved[player] += step;
                LogLikelihood(items, moved, fit.Spread).Should().BeLessThan(top);
            }
        }
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(4, 10)]
    [InlineData(12, 1)]
    public void Known_difficulties_are_found_again_as_surely_as_it_says(int players, int tries)
    {
        SeededRandom random = Chance.Of($"rasch {players} {tries}");
        const int items = 400;
        double[] abilities = [.. Enumerable.Range(0, players).Select(player => -1 + (2.0 * player / (players - 1)))];
        double[] difficulties = [.. Enumerable.Range(0, items).Select(_ => 1.3 * Normal(random))];
        Response[] responses =
        [
            .. difficulties.SelectMany((difficulty, item) => Draw(random, abilities, difficulty, item, tries)),
        ];
        RaschFit fit = Rasch.Fit(players, items, responses);
        fit.Spread.Should().BeApproximately(1.3, 0.25);
        fit.Abilities.Zip(abilities, static (found, true_) => found - true_)
            .Should()
            .OnlyContain(off => off > -0.35 && off < 0.35);
        double[] off =
        [
            .. difficulties.Select((true_, item) => (fit.Items[item].Mean - true_) / fit.Items[item].Error),
        ];
        Math.Sqrt(off.Average(static one => one * one)).Should().BeInRange(0.88, 1.12);
        difficulties
            .Where((true_, item) => true_ >= fit.Items[item].Interval.Low && true_ <= fit.Items[item].Interval.High)
            .Count()
            .Should()
            .BeInRange(368, 392);
    }

    [Fact]
    public void What_all_or_none_solve_is_as_far_out_as_the_others_make_likely()
    {
        Response[] responses =
        [
            .. new[] { 4, 3, 1, 0, 2 }.SelectMany(
                (solved, item) => new Response[] { new(0, item, solved, 4), new(1, item, solved, 4) }
            ),
        ];
        RaschFit fit = Rasch.Fit(2, 5, responses);
        fit.Items.Should().OnlyContain(item => double.IsFinite(item.Mean) && item.Error > 0);
        fit.Items[0].Mean.Should().BeLessThan(fit.Items[1].Mean);
        fit.Items[3].Mean.Should().BeGreaterThan(fit.Items[2].Mean);
        fit.Items[3].Error.Should().BeGreaterThan(fit.Items[2].Error);
        fit.Items[3].Interval.High.Should().BeGreaterThan(fit.Items[2].Interval.High);
    }

    [Fact]
    public void A_player_who_solves_everything_stays_finite()
    {
        RaschFit fit = Rasch.Fit(2, 2, [new(0, 0, 1, 1), new(0, 1, 1, 1), new(1, 0, 0, 1), new(1, 1, 1, 1)]);
        fit.Abilities.Should().OnlyContain(static ability => double.IsFinite(ability));
        fit.Abilities[0].Should().BeGreaterThan(fit.Abilities[1]);
    }

    internal static Response[] Draw(
        SeededRandom random,
        IReadOnlyList<double> abilities,
        double difficulty,
        int item,
        int tries
    ) =>
        [
            .. abilities.Select(
                (ability, player) =>
                    new Response(
                        player,
                        item,
                        Enumerable
                            .Range(0, tries)
                            .Count(_ => random.NextDouble() < 1 / (1 + Math.Exp(difficulty - ability))),
                        tries
                    )
            ),
        ];

    internal static double Normal(SeededRandom random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    /// <summary>By Simpson's rule, item by item.</summary>
    private static double LogLikelihood(IEnumerable<Response[]> items, double[] abilities, double spread)
    {
        const int cells = 2_000;
        double width = 20 * spread / cells;
        double sum = 0;
        foreach (Response[] own in items)
        {
            double integral = 0;
            for (int cell = 0; cell <= cells; cell++)
            {
                double difficulty = (-10 * spread) + (cell * width);
                double value = Math.Exp(-difficulty * difficulty / (2 * spread * spread));
                foreach (Response one in own)
                {
                    double chance = 1 / (1 + Math.Exp(difficulty - abilities[one.Player]));
                    value *= Math.Pow(chance, one.Solved) * Math.Pow(1 - chance, one.Tries - one.Solved);
                }
                int simpson =
                    cell is 0 or cells ? 1
                    : cell % 2 == 1 ? 4
                    : 2;
                integral += simpson * value;
            }
            sum += Math.Log(integral * width / 3 / (spread * Math.Sqrt(2 * Math.PI)));
        }
        return sum;
    }
}
