using System.Collections.Immutable;

namespace Gridlock.Puzzles.Json;

/// <summary>A condition's role in a puzzle's JSON.</summary>
internal static class RoleName
{
    /// <summary>In the order of <see cref="ConditionRole"/>.</summary>
    internal static ImmutableArray<string> All { get; } = ["needed", "needless", "red-herring"];

    internal static string Of(ConditionRole role) => All[(int)role];

    /// <summary>Null if there is no such role.</summary>
    internal static ConditionRole? Find(string name) =>
        All.IndexOf(name) is >= 0 and int index ? (ConditionRole)index : null;
}
