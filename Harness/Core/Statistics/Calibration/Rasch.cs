using System.Collections.Immutable;

namespace Gridlock.Core.Statistics.Calibration;

/// <summary>How hard items are and how able players, if the odds of solving are exp(ability - difficulty).</summary>
/// <remarks>G. Rasch, "Probabilistic Models for Some Intelligence and Attainment Tests", 1960. With few players an item that all or none
/// solve has no finite difficulty, so difficulties have a normal prior around 0, and the mode is taken: H. Swaminathan and J. A.
/// Gifford, "Bayesian estimation in the Rasch model", Journal of Educational Statistics 7 (1982), 175-191.</remarks>
public static class Rasch
{
    private const int MostSteps = 500;

    /// <param name="spread">The standard deviation of the prior of difficulties; above 0.</param>
    public static RaschFit Fit(int players, int items, IReadOnlyList<Response> responses, double spread)
    {
        Response[][] byPlayer = Group(responses, players, static one => one.Player);
        Response[][] byItem = Group(responses, items, static one => one.Item);
        double[] abilities = new double[players];
        double[] difficulties = new double[items];
        double precision = 1 / (spread * spread);
        for (int step = 0; step < MostSteps; step++)
        {
            double moved = 0;
            for (int player = 0; player < players; player++)
            {
                // A prior ten times as wide keeps a player finite who solves all or nothing.
                (double slope, double bend) = Slope(byPlayer[player], abilities[player], one => difficulties[one.Item]);
                moved += Move(ref abilities[player], slope, bend, precision / 100);
            }
            for (int item = 0; item < items; item++)
            {
                (double slope, double bend) = Slope(byItem[item], -difficulties[item], one => -abilities[one.Player]);
                moved += Move(ref difficulties[item], -slope, bend, precision);
            }
            if (moved < 1e-10)
            {
                break;
            }
        }
        ImmutableArray<double> errors =
        [
            .. byItem.Select(
                (own, item) =>
                    1 / Math.Sqrt(Slope(own, -difficulties[item], one => -abilities[one.Player]).Bend + precision)
            ),
        ];
        return new RaschFit([.. abilities], [.. difficulties], errors);
    }

    private static Response[][] Group(IReadOnlyList<Response> responses, int count, Func<Response, int> number)
    {
        ILookup<int, Response> groups = responses.ToLookup(number);
        return [.. Enumerable.Range(0, count).Select(one => groups[one].ToArray())];
    }

    /// <summary>The first derivative of the log likelihood by a strength, and minus the second.</summary>
    private static (double Slope, double Bend) Slope(Response[] own, double strength, Func<Response, double> resistance)
    {
        double slope = 0;
        double bend = 0;
        foreach (Response one in own)
        {
            double chance = 1 / (1 + Math.Exp(resistance(one) - strength));
            slope += one.Solved - (one.Tries * chance);
            bend += one.Tries * chance * (1 - chance);
        }
        return (slope, bend);
    }

    private static double Move(ref double place, double slope, double bend, double precision)
    {
        double move = Math.Clamp((slope - (precision * place)) / (bend + precision), -1, 1);
        place += move;
        return Math.Abs(move);
    }
}
