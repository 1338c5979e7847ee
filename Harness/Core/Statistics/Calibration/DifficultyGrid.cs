namespace Gridlock.Core.Statistics.Calibration;

/// <summary>Difficulties by which integrals become sums.</summary>
internal static class DifficultyGrid
{
    public const double Step = 0.2;

    /// <summary>Beyond it no item of a realistic spread lies.</summary>
    private const double Most = 15;

    public static double[] Nodes { get; } =
    [.. Enumerable.Range(0, (int)Math.Round(2 * Most / Step) + 1).Select(static node => -Most + (node * Step))];

    /// <summary>The logarithm of a normal density at each node, without its constant.</summary>
    public static double[] LogPrior(double mean, double spread) =>
        [.. Nodes.Select(node => -(node - mean) * (node - mean) / (2 * spread * spread))];

    /// <summary>The logarithms of a player's chances of solving, and of not solving, at each node.</summary>
    public static (double[] Solved, double[] Missed) LogChances(double ability) =>
        (
            [.. Nodes.Select(node => -Math.Log(1 + Math.Exp(node - ability)))],
            [.. Nodes.Select(node => -Math.Log(1 + Math.Exp(ability - node)))]
        );

    /// <summary>The logarithm of the likelihood of one item's responses at each node.</summary>
    public static double[] LogLikelihood(
        IEnumerable<Response> own,
        IReadOnlyList<(double[] Solved, double[] Missed)> players
    )
    {
        double[] sum = new double[Nodes.Length];
        foreach (Response one in own)
        {
            (double[] solved, double[] missed) = players[one.Player];
            for (int node = 0; node < sum.Length; node++)
            {
                sum[node] += (one.Solved * solved[node]) + ((one.Tries - one.Solved) * missed[node]);
            }
        }
        return sum;
    }

    /// <summary>What is likely given both, summing to 1.</summary>
    public static double[] Posterior(double[] logLikelihood, double[] logPrior)
    {
        double[] weights = new double[Nodes.Length];
        double highest = double.NegativeInfinity;
        for (int node = 0; node < weights.Length; node++)
        {
            weights[node] = logLikelihood[node] + logPrior[node];
            highest = Math.Max(highest, weights[node]);
        }
        double all = 0;
        for (int node = 0; node < weights.Length; node++)
        {
            weights[node] = Math.Exp(weights[node] - highest);
            all += weights[node];
        }
        for (int node = 0; node < weights.Length; node++)
        {
            weights[node] /= all;
        }
        return weights;
    }

    public static ItemDifficulty Describe(double[] posterior)
    {
        (double mean, double variance) = Moments(posterior);
        return new ItemDifficulty(
            mean,
            Math.Sqrt(variance),
            new Interval(Quantile(posterior, 0.025), Quantile(posterior, 0.975))
        );
    }

    public static (double Mean, double Variance) Moments(double[] posterior)
    {
        double mean = 0;
        double square = 0;
        for (int node = 0; node < posterior.Length; node++)
        {
            mean += posterior[node] * Nodes[node];
            square += posterior[node] * Nodes[node] * Nodes[node];
        }
        return (mean, Math.Max(0, square - (mean * mean)));
    }

    /// <summary>Each node stands for the cell around it.</summary>
    private static double Quantile(double[] posterior, double share)
    {
        double below = 0;
        int node = 0;
        while (node < posterior.Length - 1 && below + posterior[node] < share)
        {
            below += posterior[node++];
        }
        return Nodes[node] + (Step * (((share - below) / posterior[node]) - 0.5));
    }
}
