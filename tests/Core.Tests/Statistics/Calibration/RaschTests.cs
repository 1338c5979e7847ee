using Gridlock.Core.Statistics.Calibration;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics.Calibration;

public sealed class RaschTests
{
    [Fact]
    public void At_the_mode_every_score_is_what_the_model_expects_but_for_the_prior()
    {
        Response[] responses =
        [
            new(0, 0, 3, 4),
            new(0, 1, 1, 4),
            new(1, 0, 4, 4),
            new(1, 1, 2, 4),
            new(0, 2, 0, 4),
            new(1, 2, 0, 4),
        ];
        RaschFit fit = Rasch.Fit(2, 3, responses, spread: 2);
        for (int item = 0; item < 3; item++)
        {
            double surplus = responses
                .Where(one => one.Item == item)
                .Sum(one => one.Solved - (one.Tries * Expected(fit, one)));
            (-surplus).Should().BeApproximately(fit.Difficulties[item] / 4, 1e-7);
        }
        fit.Difficulties.Should().OnlyContain(difficulty => double.IsFinite(difficulty));
        fit.Difficulties[2].Should().BeGreaterThan(fit.Difficulties[1]);
        fit.Abilities[1].Should().BeGreaterThan(fit.Abilities[0]);
    }

    [Fact]
    public void Known_difficulties_are_found_again()
    {
        SeededRandom random = Chance.Of("rasch");
        double[] abilities = [-1, -0.3, 0.4, 1.2];
        double[] difficulties = [.. Enumerable.Range(0, 60).Select(item => -2 + (4.0 * item / 59))];
        List<Response> responses = [];
        for (int player = 0; player < abilities.Length; player++)
        {
            for (int item = 0; item < difficulties.Length; item++)
            {
                double chance = 1 / (1 + Math.Exp(difficulties[item] - abilities[player]));
                int solved = Enumerable.Range(0, 40).Count(_ => random.NextDouble() < chance);
                responses.Add(new Response(player, item, solved, 40));
            }
        }
        RaschFit fit = Rasch.Fit(4, 60, responses, spread: 3);
        double shift = fit.Difficulties.Average() - difficulties.Average();
        double[] off =
        [
            .. fit.Difficulties.Select(
                (found, item) => (found - shift - difficulties[item]) / fit.DifficultyErrors[item]
            ),
        ];
        // Errors are about as large as the fit says.
        Math.Sqrt(off.Average(one => one * one)).Should().BeInRange(0.75, 1.3);
    }

    private static double Expected(RaschFit fit, Response one) =>
        1 / (1 + Math.Exp(fit.Difficulties[one.Item] - fit.Abilities[one.Player]));
}
