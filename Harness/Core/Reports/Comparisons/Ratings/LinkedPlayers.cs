using System.Collections.Immutable;

namespace Gridlock.Core.Reports.Comparisons.Ratings;

/// <summary>Which players can be rated with each other.</summary>
internal static class LinkedPlayers
{
    /// <summary>Groups of two and more whose members have items in common, be it through others; the largest first, names in order.</summary>
    public static IEnumerable<ImmutableArray<string>> Of(
        IReadOnlyDictionary<string, IReadOnlyDictionary<Item, Tries>> players
    )
    {
        List<(HashSet<string> Players, HashSet<Item> Items)> groups = [];
        foreach ((string player, IReadOnlyDictionary<Item, Tries> items) in players)
        {
            (HashSet<string> Players, HashSet<Item> Items) own = ([player], [.. items.Keys]);
            foreach ((HashSet<string> Players, HashSet<Item> Items) other in groups.ToArray())
            {
                if (other.Items.Overlaps(own.Items))
                {
                    own.Players.UnionWith(other.Players);
                    own.Items.UnionWith(other.Items);
                    groups.Remove(other);
                }
            }
            groups.Add(own);
        }
        return groups
            .Select(static group => group.Players.Order(StringComparer.Ordinal).ToImmutableArray())
            .Where(static group => group.Length > 1)
            .OrderByDescending(static group => group.Length)
            .ThenBy(static group => group[0], StringComparer.Ordinal);
    }
}
