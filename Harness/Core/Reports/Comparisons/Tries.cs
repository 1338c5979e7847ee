using System.Collections.Immutable;

namespace Gridlock.Core.Reports.Comparisons;

/// <summary>A player's attempts at one item.</summary>
internal sealed record Tries(ImmutableArray<Attempt> Attempts)
{
    public (int Right, int Tries) Count => (Attempts.Count(static one => one.Right), Attempts.Length);

    /// <summary>The mean share of right cells; null where nothing is known of them.</summary>
    public double? Cells => Attempts.Average(static one => one.Cells);

    /// <summary>By player and item; items are in the order in which they first came.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<Item, Tries>> ByPlayer(
        IEnumerable<Attempt> attempts
    ) =>
        attempts
            .GroupBy(static one => one.Player)
            .OrderBy(static player => player.Key, StringComparer.Ordinal)
            .ToDictionary(
                static player => player.Key,
                static player =>
                    (IReadOnlyDictionary<Item, Tries>)
                        player
                            .GroupBy(static one => one.Item)
                            .ToDictionary(static item => item.Key, static item => new Tries([.. item]))
            );
}
