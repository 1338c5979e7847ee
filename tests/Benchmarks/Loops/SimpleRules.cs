using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Gridlock.Benchmarks.Loops;

/// <summary>Rules as inference servers and evaluation scripts ship them, for scale.</summary>
internal static partial class SimpleRules
{
    private const int Window = 8192;

    public static IReadOnlyList<(string Name, Func<string, bool> Rule)> All { get; } =
    [
        ("a line 10 times", static text => MostOf(text.Split('\n').Where(static line => line.Trim().Length > 0)) >= 10),
        ("20 words 3 times", static text => MostOf(Shingles(text, 20)) >= 3),
        ("wait, alternatively, hmm: 15 times", static text => Marker().Count(text) >= 15),
        ("8 KB that pack to under 8%", Packs),
    ];

    private static int MostOf(IEnumerable<string> parts) =>
        parts.CountBy(static part => part).Select(static part => part.Value).DefaultIfEmpty().Max();

    private static IEnumerable<string> Shingles(string text, int words)
    {
        string[] all = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Enumerable
            .Range(0, Math.Max(0, all.Length - words + 1))
            .Select(start => string.Join(' ', all, start, words));
    }

    private static bool Packs(string text) =>
        Enumerable.Range(0, text.Length / Window).Any(i => Share(text.AsSpan(i * Window, Window)) < 0.08);

    private static double Share(ReadOnlySpan<char> window)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(window.ToString());
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(bytes);
        }
        return (double)packed.Length / bytes.Length;
    }

    [GeneratedRegex(@"\b(wait|alternatively|hmm)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Marker();
}
