using Gridlock.Puzzles.Themes;

namespace Gridlock.Core.Players;

/// <summary>What a mistyped name was probably meant to be.</summary>
public static class NearestName
{
    /// <summary>The candidate with the smallest edit distance, if that is about a third of the longer name at most; else null. Of five letters two may differ, as
    /// where two were swapped.</summary>
    public static string? Of(string written, IEnumerable<string> candidates) =>
        candidates
            .Select(candidate =>
                (Name: candidate, Distance: EditDistance.Between(written.ToLowerInvariant(), candidate))
            )
            .Where(pair => pair.Distance <= Math.Max(1, (Math.Max(written.Length, pair.Name.Length) + 1) / 3))
            .OrderBy(static pair => pair.Distance)
            .Select(static pair => pair.Name)
            .FirstOrDefault();
}
