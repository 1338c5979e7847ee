namespace Gridlock.Core.Statistics.Ratings;

/// <summary>Intervals of strengths by drawing clusters of contests again, with replacement, and fitting each drawing.</summary>
/// <remarks>B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13 (percentiles).</remarks>
public static class RatingBootstrap
{
    /// <param name="confidence">Between 0 and 1, two-sided.</param>
    public static DrawnRatings Of(
        int players,
        IReadOnlyList<Contest> contests,
        bool style,
        double ridge,
        double confidence,
        int samples,
        DrawIndex draw
    )
    {
        // Contests that are alike but for their cluster are fitted as one, so that a drawing costs no more than there are kinds.
        Contest[] kinds = [.. contests.Select(Kind).Distinct()];
        Dictionary<Contest, int> places = kinds.Index().ToDictionary(static one => one.Item, static one => one.Index);
        (int Kind, double Times)[][] clusters =
        [
            .. contests
                .GroupBy(static contest => contest.Cluster, contest => (places[Kind(contest)], contest.Times))
                .Select(static cluster => cluster.ToArray()),
        ];
        double[][] drawn = [.. Enumerable.Range(0, players).Select(_ => new double[samples])];
        double[] styles = new double[style ? samples : 0];
        double[] times = new double[kinds.Length];
        for (int sample = 0; sample < samples; sample++)
        {
            Array.Clear(times);
            foreach ((int kind, double add) in clusters.SelectMany(_ => clusters[draw(clusters.Length)]))
            {
                times[kind] += add;
            }
            Contest[] chosen =
            [
                .. kinds.Select((kind, at) => kind with { Times = times[at] }).Where(static one => one.Times > 0),
            ];
            RatingFit fit = BradleyTerry.Fit(players, chosen, style, ridge);
            for (int player = 0; player < players; player++)
            {
                drawn[player][sample] = fit.Strengths[player];
            }
            if (style)
            {
                styles[sample] = fit.Style!.Value;
            }
        }
        return new DrawnRatings(
            [.. drawn.Select(values => Percentiles.Of(values, confidence))],
            style ? Percentiles.Of(styles, confidence) : null
        );
    }

    private static Contest Kind(Contest contest) => contest with { Times = 1, Cluster = 0 };
}
