using System.Collections.Immutable;
using Gridlock.Core.Statistics.Intervals;
using Gridlock.Core.Statistics.PassRates;

namespace Gridlock.Core.Reports.Comparisons.PassRates;

/// <summary>pass@k and pass^k of players who tried something more than once.</summary>
public static class PassCurves
{
    private static readonly int[] s_k = [1, 2, 3, 4, 5, 8, 10, 16, 32, 64, 100];

    /// <summary>One a player who has repeats, by name.</summary>
    public static ImmutableArray<PassCurve> Of(IReadOnlyCollection<Attempt> attempts) =>
        [
            .. from player in Tries.ByPlayer(attempts)
            let tries = player
                .Value.Select(static item => (item.Key.Puzzle, item.Value.Count.Right, item.Value.Count.Tries))
                .ToArray()
            where tries.Any(static item => item.Tries > 1)
            select new PassCurve(player.Key, Points(tries)),
        ];

    private static ImmutableArray<PassPoint> Points((string Puzzle, int Right, int Tries)[] items) =>
        [
            .. from k in s_k
            let enough = items.Where(item => item.Tries >= k).ToArray()
            where enough.Length > 0
            let worth = enough.Sum(static item => (double)item.Tries)
            select new PassPoint(
                k,
                enough.Length,
                Share(enough.Select(item => (item.Puzzle, PassRate.AnyOf(k, item.Right, item.Tries))), worth),
                Share(enough.Select(item => (item.Puzzle, PassRate.EachOf(k, item.Right, item.Tries))), worth)
            ),
        ];

    private static ClusteredShare Share(IEnumerable<(string, double)> values, double worth) =>
        ClusteredShare.Of(values, worth, Levels.Confidence);
}
