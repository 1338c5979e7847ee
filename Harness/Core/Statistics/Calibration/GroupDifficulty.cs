using Gridlock.Core.Statistics.Intervals;
using MathNet.Numerics.Distributions;

namespace Gridlock.Core.Statistics.Calibration;

/// <summary>The mean difficulty of a group of items, by greatest likelihood: not drawn to the mean of all, as those of its items are.</summary>
/// <remarks>Difficulties inside a group are normal around its mean; abilities are as they were fitted. The standard error is that of the
/// scores summed by cluster (H. White, "Maximum likelihood estimation of misspecified models", Econometrica 50 (1982), 1-25), or that of
/// the information where it is greater, with Student's t for few clusters.</remarks>
/// <param name="Mean">Where all or none of the tries solved, only a bound: the mean of what is likely of each item.</param>
/// <param name="Interval">At 95% confidence; null with fewer than two clusters, and where the mean is a bound.</param>
public readonly record struct GroupDifficulty(double Mean, Interval? Interval)
{
    private const int MostSteps = 300;
    private const double Still = 1e-6;
    private const double Flat = 1e-6;
    private const double LeastVariance = 0.04;
    private const double Tail = 0.975;

    /// <param name="items">Each with the name of its cluster.</param>
    /// <exception cref="ArgumentException">There is no item.</exception>
    public static GroupDifficulty Of(
        RaschFit fit,
        IReadOnlyCollection<(string Cluster, IReadOnlyCollection<Response> Responses)> items
    )
    {
        (double[], double[])[] players = [.. fit.Abilities.Select(DifficultyGrid.LogChances)];
        (string Cluster, double[] Likelihood)[] own =
        [
            .. items.Select(one => (one.Cluster, DifficultyGrid.LogLikelihood(one.Responses, players))),
        ];
        if (IsBound(items.SelectMany(static one => one.Responses)))
        {
            return new GroupDifficulty(Moments(own, 0, fit.Spread * fit.Spread).Average(static one => one.Mean), null);
        }
        double mean = 0;
        double variance = fit.Spread * fit.Spread;
        for (int step = 0; step < MostSteps; step++)
        {
            // Newton's step for the mean, one of EM for the variance.
            (double Mean, double Variance)[] moments = [.. Moments(own, mean, variance)];
            double slope = moments.Sum(one => one.Mean - mean);
            double bend = moments.Sum(one => 1 - (one.Variance / variance));
            double next = mean + Math.Clamp(slope / Math.Max(bend, Flat), -1, 1);
            double around = moments.Average(one => one.Variance + Math.Pow(one.Mean - mean, 2));
            double spread = Math.Clamp(around, LeastVariance, Math.Max(LeastVariance, fit.Spread * fit.Spread));
            bool still = Math.Abs(next - mean) + Math.Abs(spread - variance) < Still;
            (mean, variance) = (next, spread);
            if (still)
            {
                break;
            }
        }
        return new GroupDifficulty(mean, IntervalOf(own, mean, variance));
    }

    private static bool IsBound(IEnumerable<Response> responses)
    {
        (int solved, int tries) = responses.Aggregate(
            (Solved: 0, Tries: 0),
            static (sum, one) => (sum.Solved + one.Solved, sum.Tries + one.Tries)
        );
        return solved == 0 || solved == tries;
    }

    private static Interval? IntervalOf((string Cluster, double[] Likelihood)[] own, double mean, double variance)
    {
        (double Mean, double Variance)[] moments = [.. Moments(own, mean, variance)];
        double information = moments.Sum(one => (1 - (one.Variance / variance)) / variance);
        (string Cluster, double Score)[] scores =
        [
            .. own.Zip(moments, (one, moment) => (one.Cluster, (moment.Mean - mean) / variance)),
        ];
        int clusters = scores.Select(static one => one.Cluster).Distinct().Count();
        if (clusters < 2 || information < Flat)
        {
            return null;
        }
        double error = ClusteredMean.Of(scores).StandardError * scores.Length / information;
        double half = StudentT.InvCDF(0, 1, clusters - 1, Tail) * Math.Max(error, Math.Sqrt(1 / information));
        return new Interval(mean - half, mean + half);
    }

    private static IEnumerable<(double Mean, double Variance)> Moments(
        IEnumerable<(string Cluster, double[] Likelihood)> own,
        double mean,
        double variance
    )
    {
        double[] prior = DifficultyGrid.LogPrior(mean, Math.Sqrt(variance));
        return own.Select(one => DifficultyGrid.Moments(DifficultyGrid.Posterior(one.Likelihood, prior)));
    }
}
