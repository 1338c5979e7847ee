using Gridlock.Core.Statistics.Intervals;
using MathNet.Numerics.Distributions;

namespace Gridlock.Core.Statistics.Paired;

/// <summary>Two players on the same items, where an item may be tried repeatedly and items of one cluster are not independent.</summary>
/// <remarks>Tango's score interval of as many pairs as carry the same information: the variance of one pair over the linearised variance
/// between clusters (L. Kish, "Survey Sampling", 1965, chapter 6.3), with Student's t in place of the normal quantile. Where no cluster
/// differs from another there is no variance to go by, and each cluster counts as one pair.</remarks>
public sealed class ClusteredPairs
{
    private readonly List<(string Cluster, double Difference)> _items = [];
    private long _tries;
    private bool _repeated;

    public int Items => _items.Count;

    /// <summary>Expected items that both solve, if one try of each player is drawn; and so on.</summary>
    public double Both { get; private set; }

    public double OnlyFirst { get; private set; }

    public double OnlySecond { get; private set; }

    public double Neither => Items - Both - OnlyFirst - OnlySecond;

    /// <summary>The first player's rate less the second's, every item alike; not a number without an item.</summary>
    public double Difference => (OnlyFirst - OnlySecond) / Items;

    /// <summary>Whether each cluster is one item that was tried once by each.</summary>
    public bool IsSimple => !_repeated && Clusters == Items;

    public int Clusters => Sums().Count();

    /// <summary>For <see cref="McNemar"/>; the first player stands as the candidate. Counts are whole only where all is simple.</summary>
    public PairedTable Table => new(Whole(Both), Lost: Whole(OnlySecond), Won: Whole(OnlyFirst), Whole(Neither));

    /// <summary>The mean difference with its clustered standard error.</summary>
    /// <exception cref="ArgumentException">There is no item.</exception>
    public ClusteredMean Mean => ClusteredMean.Of(_items);

    /// <exception cref="ArgumentOutOfRangeException">A player did not try the item.</exception>
    public void Add(string cluster, (int Right, int Tries) first, (int Right, int Tries) second)
    {
        int tries = Math.Min(first.Tries, second.Tries);
        ArgumentOutOfRangeException.ThrowIfLessThan(tries, 1);
        double one = (double)first.Right / first.Tries;
        double other = (double)second.Right / second.Tries;
        _items.Add((cluster, one - other));
        _tries += tries;
        _repeated |= Math.Max(first.Tries, second.Tries) > 1;
        Both += one * other;
        OnlyFirst += one * (1 - other);
        OnlySecond += other * (1 - one);
    }

    /// <summary>From -1 to 1 with fewer than two clusters.</summary>
    /// <param name="confidence">Between 0 and 1, two-sided.</param>
    public Interval Interval(double confidence)
    {
        if (IsSimple)
        {
            return TangoScore.Of(Table, confidence);
        }
        int clusters = Clusters;
        if (clusters < 2)
        {
            return new Interval(-1, 1);
        }
        double share = EffectivePairs(clusters) / Items;
        var table = new PairedWeights(share * Items, share * OnlySecond, share * OnlyFirst);
        return TangoScore.OfWeights(table, StudentT.InvCDF(0, 1, clusters - 1, 1 - ((1 - confidence) / 2)));
    }

    /// <summary>The p value of "the players are alike", two-sided: whole clusters change sides.</summary>
    /// <param name="samples">See <see cref="SignFlips.P"/>.</param>
    public double P(int samples, DrawIndex draw) =>
        SignFlips.P([.. Sums().Where(static sum => sum != 0)], samples, draw);

    /// <summary>Never more than all tries could be worth.</summary>
    private double EffectivePairs(int clusters)
    {
        double ofOne = ((OnlyFirst + OnlySecond) / Items) - (Difference * Difference);
        double error = Mean.StandardError;
        return error < 1e-9 || ofOne <= 0 ? clusters : Math.Min(_tries, ofOne / (error * error));
    }

    private IEnumerable<double> Sums() =>
        _items.GroupBy(static item => item.Cluster, static item => item.Difference).Select(Enumerable.Sum);

    private static long Whole(double number) => (long)Math.Round(number);
}
