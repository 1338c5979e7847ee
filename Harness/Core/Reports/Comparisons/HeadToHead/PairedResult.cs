using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Intervals;
using Gridlock.Core.Statistics.Paired;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Reports.Comparisons.HeadToHead;

/// <summary>Two players on the items that both tried.</summary>
/// <param name="Items">Tiers of puzzles.</param>
/// <param name="Both">Items that both solve; where items were repeated, the number to be expected of one try each. Likewise the others.</param>
/// <param name="Difference">The first player's rate less the second's.</param>
/// <param name="Interval">At 95% confidence; puzzles are clusters.</param>
/// <param name="P">That the two are alike, two-sided.</param>
/// <param name="Exact">By McNemar's exact test; null where it does not apply.</param>
/// <param name="WonShare">Of the items that exactly one of the two solves, the share that is the first player's, exact at 95%; null where it
/// does not apply or there is none.</param>
public sealed record PairedResult(
    int Items,
    int Puzzles,
    double Both,
    double OnlyFirst,
    double OnlySecond,
    double Neither,
    double Difference,
    Interval Interval,
    PairTest Test,
    double P,
    double? Exact,
    Interval? WonShare
)
{
    private const int Flips = 9_999;

    /// <summary>The same seen from the other side.</summary>
    public PairedResult Mirrored() =>
        this with
        {
            OnlyFirst = OnlySecond,
            OnlySecond = OnlyFirst,
            // Adding 0 makes nothing of a zero's sign.
            Difference = -Difference + 0.0,
            Interval = new Interval(-Interval.High + 0.0, -Interval.Low + 0.0),
            WonShare = WonShare is Interval share ? new Interval(1 - share.High, 1 - share.Low) : null,
        };

    /// <param name="seed">Decides which flips are drawn.</param>
    internal static PairedResult Of(ClusteredPairs pairs, string seed)
    {
        bool simple = pairs.IsSimple;
        PairedTable table = pairs.Table;
        return new PairedResult(
            pairs.Items,
            pairs.Clusters,
            pairs.Both,
            pairs.OnlyFirst,
            pairs.OnlySecond,
            pairs.Neither,
            pairs.Difference,
            pairs.Interval(Levels.Confidence),
            simple ? PairTest.McNemar : PairTest.Permutation,
            simple ? McNemar.MidP(table) : pairs.P(Flips, new SeededRandom(Seed.Parse(seed)).Below),
            simple ? McNemar.Exact(table) : null,
            simple && table.Discordant > 0 ? ClopperPearson.Of(table.Won, table.Discordant, Levels.Confidence) : null
        );
    }
}
