using System.Collections.Frozen;

namespace Gridlock.Core.Judging.TextMeasures;

/// <summary>Words by which reasoning turns back on itself.</summary>
public static class Reflection
{
    /// <summary>Wang et al. (Thoughts Are All Over the Place, 2025) count "alternatively"; others add "wait", "hmm" and words of checking.
    /// English, German, Spanish.</summary>
    public static readonly IReadOnlyList<string> Markers =
    [
        .. "wait alternatively hmm however actually recheck double-check reconsider rethink".Split(' '),
        .. "warte alternativ moment jedoch eigentlich espera alternativamente realmente".Split(' '),
    ];

    private static readonly FrozenSet<string> Set = Markers.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>How often the markers stand in the text as whole words.</summary>
    public static int Count(string text)
    {
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> markers = Set.GetAlternateLookup<ReadOnlySpan<char>>();
        int count = 0;
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inWord = i < text.Length && (char.IsLetter(text[i]) || text[i] == '-');
            if (inWord)
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                count += markers.Contains(text.AsSpan(start, i - start)) ? 1 : 0;
                start = -1;
            }
        }
        return count;
    }
}
