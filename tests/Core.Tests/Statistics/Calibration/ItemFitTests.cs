using Gridlock.Core.Statistics.Calibration;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics.Calibration;

public sealed class ItemFitTests
{
    private static readonly double[] Abilities = [-2, -1, -0.2, 0.4, 1.1, 2];

    [Fact]
    public void Who_solves_is_drawn_as_often_as_counting_all_sets_says()
    {
        SeededRandom random = Chance.Of("sets");
        for (int solved = 1; solved < Abilities.Length; solved++)
        {
            var draw = new SolverDraw(Abilities, solved);
            const int draws = 20_000;
            double mean = Enumerable.Range(0, draws).Average(_ => draw.Next(random.Below));
            (double Odds, double Sum)[] sets =
            [
                .. Enumerable
                    .Range(0, 1 << Abilities.Length)
                    .Where(set => int.PopCount(set) == solved)
                    .Select(set => Abilities.Where((_, at) => (set >> at & 1) == 1).Sum())
                    .Select(static sum => (Math.Exp(sum), sum)),
            ];
            double expected = sets.Sum(static set => set.Odds * set.Sum) / sets.Sum(static set => set.Odds);
            mean.Should().BeApproximately(expected, 0.05);
        }
    }

    [Fact]
    public void Items_that_go_with_the_model_are_seldom_called_odd_and_items_that_the_weak_solve_often()
    {
        SeededRandom random = Chance.Of("odd items");
        RaschFit fit = new([.. Abilities], [], 1);
        int alarms = 0;
        int found = 0;
        const int items = 600;
        for (int item = 0; item < items; item++)
        {
            Response[] fair = RaschTests.Draw(random, Abilities, RaschTests.Normal(random), item, 3);
            Response[] odd = RaschTests.Draw(random, [.. Abilities.Reverse()], 0, item, 3);
            alarms += P(fit, fair, random) <= 0.05 ? 1 : 0;
            found += P(fit, odd, random) <= 0.05 ? 1 : 0;
        }
        (alarms / (double)items).Should().BeLessThan(0.07);
        (found / (double)items).Should().BeGreaterThan(0.9);
    }

    [Fact]
    public void Mean_squares_are_one_on_average_where_all_is_as_expected()
    {
        SeededRandom random = Chance.Of("mean squares");
        RaschFit fit = new([.. Abilities], [], 1);
        ItemFit[] fits =
        [
            .. Enumerable
                .Range(0, 2_000)
                .Select(item => ItemFit.Of(fit, 0, RaschTests.Draw(random, Abilities, 0, item, 4), 1, random.Below))
                .OfType<ItemFit>(),
        ];
        fits.Average(static one => one.Infit).Should().BeApproximately(1, 0.05);
        fits.Average(static one => one.Outfit).Should().BeApproximately(1, 0.05);
    }

    [Fact]
    public void What_all_solve_or_none_says_nothing_of_the_fit()
    {
        RaschFit fit = new([0, 1], [], 1);
        ItemFit.Of(fit, 0, [new(0, 0, 2, 2), new(1, 0, 1, 1)], 10, Chance.Of("x").Below).Should().BeNull();
        ItemFit.Of(fit, 0, [new(0, 0, 0, 2)], 10, Chance.Of("x").Below).Should().BeNull();
    }

    private static double P(RaschFit fit, Response[] own, SeededRandom random) =>
        ItemFit.Of(fit, 0, own, 400, random.Below)?.P ?? 1;
}
