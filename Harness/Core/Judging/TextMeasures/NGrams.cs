namespace Gridlock.Core.Judging.TextMeasures;

/// <summary>Sequences of n tokens of a text; tokens are what stands between white space, compared letter by letter.</summary>
internal static class NGrams
{
    internal static string[] Tokens(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <returns>How many there are, and how many different ones.</returns>
    internal static (int All, int Different) Count(string[] tokens, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        var seen = new HashSet<ArraySegment<string>>(new SegmentComparer());
        int all = Math.Max(0, tokens.Length - n + 1);
        for (int start = 0; start < all; start++)
        {
            seen.Add(new ArraySegment<string>(tokens, start, n));
        }
        return (all, seen.Count);
    }

    private sealed class SegmentComparer : IEqualityComparer<ArraySegment<string>>
    {
        public bool Equals(ArraySegment<string> one, ArraySegment<string> other) =>
            one.AsSpan().SequenceEqual(other.AsSpan());

        public int GetHashCode(ArraySegment<string> segment)
        {
            var hash = new HashCode();
            foreach (string token in segment)
            {
                hash.Add(token);
            }
            return hash.ToHashCode();
        }
    }
}
