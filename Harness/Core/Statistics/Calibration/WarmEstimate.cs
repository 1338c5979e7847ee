namespace Gridlock.Core.Statistics.Calibration;

/// <summary>How hard one item is by its own responses alone: not drawn to the others, and finite where all or none solved it.</summary>
/// <remarks>Weighted likelihood, T. A. Warm, "Weighted likelihood estimation of ability in item response theory", Psychometrika 54 (1989),
/// 427-450, which in Rasch's model is the top of the likelihood times the square root of the information; the interval is the middle 95%
/// of the same. Abilities are as they were fitted.</remarks>
public static class WarmEstimate
{
    private const int Thirds = 60;

    /// <param name="own">At least one; of players whose abilities are more than a bound.</param>
    public static ItemDifficulty Of(RaschFit fit, IReadOnlyCollection<Response> own)
    {
        double[] likelihood = DifficultyGrid.LogLikelihood(own, [.. fit.Abilities.Select(DifficultyGrid.LogChances)]);
        double[] information = [.. DifficultyGrid.Nodes.Select(node => HalfLogInformation(fit, own, node))];
        double[] posterior = DifficultyGrid.Posterior(likelihood, information);
        double near = DifficultyGrid.Nodes[Array.IndexOf(posterior, posterior.Max())];
        return DifficultyGrid.Describe(posterior) with { Mean = Top(fit, own, near) };
    }

    /// <summary>Of the one hill around a node.</summary>
    private static double Top(RaschFit fit, IReadOnlyCollection<Response> own, double near)
    {
        double low = near - DifficultyGrid.Step;
        double high = near + DifficultyGrid.Step;
        for (int step = 0; step < Thirds; step++)
        {
            double left = low + ((high - low) / 3);
            double right = high - ((high - low) / 3);
            (low, high) = Height(fit, own, left) < Height(fit, own, right) ? (left, high) : (low, right);
        }
        return (low + high) / 2;
    }

    private static double Height(RaschFit fit, IReadOnlyCollection<Response> own, double difficulty) =>
        HalfLogInformation(fit, own, difficulty)
        + own.Sum(one =>
        {
            double chance = fit.Chance(one.Player, difficulty);
            return (one.Solved * Math.Log(chance)) + ((one.Tries - one.Solved) * Math.Log(1 - chance));
        });

    private static double HalfLogInformation(RaschFit fit, IEnumerable<Response> own, double difficulty) =>
        0.5
        * Math.Log(
            own.Sum(one =>
            {
                double chance = fit.Chance(one.Player, difficulty);
                return one.Tries * chance * (1 - chance);
            })
        );
}
