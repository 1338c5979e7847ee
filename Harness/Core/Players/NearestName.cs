namespace Gridlock.Core.Players;

/// <summary>What a mistyped name was probably meant to be.</summary>
public static class NearestName
{
    /// <summary>The candidate with the smallest edit distance, if that is at most a third of the longer name and at least 1; else null.</summary>
    public static string? Of(string written, IEnumerable<string> candidates) =>
        candidates
            .Select(candidate => (Name: candidate, Distance: Distance(written.ToLowerInvariant(), candidate)))
            .Where(pair => pair.Distance <= Math.Max(1, Math.Max(written.Length, pair.Name.Length) / 3))
            .OrderBy(static pair => pair.Distance)
            .Select(static pair => pair.Name)
            .FirstOrDefault();

    /// <summary>Levenshtein's distance, a swap of two neighbours counting as two.</summary>
    private static int Distance(string first, string second)
    {
        int[] previous = [.. Enumerable.Range(0, second.Length + 1)];
        for (int i = 1; i <= first.Length; i++)
        {
            int[] current = new int[second.Length + 1];
            current[0] = i;
            for (int j = 1; j <= second.Length; j++)
            {
                int change = previous[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, 1 + Math.Min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[second.Length];
    }
}
