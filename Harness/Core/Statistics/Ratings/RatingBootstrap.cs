using System.Collections.Immutable;

namespace Gridlock.Core.Statistics.Ratings;

/// <summary>Intervals of strengths by drawing clusters of contests again, with replacement, and fitting each drawing.</summary>
/// <remarks>B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13 (percentiles).</remarks>
public static class RatingBootstrap
{
    /// <summary>One interval a player.</summary>
    /// <param name="confidence">Between 0 and 1, two-sided.</param>
    public static ImmutableArray<Interval> Of(
        int players,
        IReadOnlyList<Contest> contests,
        bool style,
        double ridge,
        double confidence,
        int samples,
        DrawIndex draw
    )
    {
        Contest[][] clusters =
        [
            .. contests.GroupBy(static contest => contest.Cluster).Select(static cluster => cluster.ToArray()),
        ];
        double[][] drawn = [.. Enumerable.Range(0, players).Select(_ => new double[samples])];
        for (int sample = 0; sample < samples; sample++)
        {
            Contest[] chosen =
            [
                .. Enumerable.Range(0, clusters.Length).SelectMany(_ => clusters[draw(clusters.Length)]),
            ];
            RatingFit fit = BradleyTerry.Fit(players, chosen, style, ridge);
            for (int player = 0; player < players; player++)
            {
                drawn[player][sample] = fit.Strengths[player];
            }
        }
        return [.. drawn.Select(values => Percentiles.Of(values, confidence))];
    }
}
