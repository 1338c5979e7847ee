using System.Collections.Immutable;
using System.Text;

namespace Gridlock.Core.Judging.Answers;

/// <summary>Looks a name up in spite of case, article, plural and punctuation, but only where one name alone fits.</summary>
internal sealed class NameIndex
{
    private const int Ambiguous = -2;
    private const string Droppable = " \t\r\n\u00a0-_'\"`*.’‘“”";
    private static readonly string[] Articles =
    [
        "the ",
        "an ",
        "a ",
        "der ",
        "die ",
        "das ",
        "den ",
        "dem ",
        "ein ",
        "eine ",
        "el ",
        "la ",
        "los ",
        "las ",
        "un ",
        "una ",
    ];

    private readonly Dictionary<string, int> _exact = [];
    private readonly Dictionary<string, int> _plain = [];
    private readonly Dictionary<string, int> _variants = [];

    public NameIndex(ImmutableArray<string> names)
    {
        Count = names.Length;
        for (int index = 0; index < names.Length; index++)
        {
            Enter(_exact, names[index], index);
            string plain = Plain(names[index]);
            Enter(_plain, plain, index);
            foreach (string variant in Variants(plain))
            {
                Enter(_variants, variant, index);
            }
        }
    }

    public int Count { get; }

    /// <summary>The name's index, or -1.</summary>
    public int Find(string written)
    {
        if (_exact.TryGetValue(written, out int index))
        {
            return Math.Max(index, -1);
        }
        string plain = Plain(written);
        if (_plain.TryGetValue(plain, out index))
        {
            return Math.Max(index, -1);
        }
        int[] found =
        [
            .. Variants(plain).Where(_variants.ContainsKey).Select(variant => _variants[variant]).Distinct(),
        ];
        return found is [>= 0] ? found[0] : -1;
    }

    /// <summary>Lower case, without a leading article, spaces, hyphens and marks of emphasis.</summary>
    public static string Plain(string name)
    {
        string lower = name.Trim().ToLowerInvariant();
        string article = Array.Find(Articles, a => lower.StartsWith(a, StringComparison.Ordinal)) ?? "";
        var plain = new StringBuilder(lower.Length);
        foreach (char c in lower.AsSpan(article.Length))
        {
            if (!Droppable.Contains(c))
            {
                plain.Append(c);
            }
        }
        return plain.ToString();
    }

    private static IEnumerable<string> Variants(string plain)
    {
        yield return plain;
        const int shortest = 3;
        if (plain.Length <= shortest || !plain.EndsWith('s'))
        {
            yield break;
        }
        yield return plain[..^1];
        if (plain.EndsWith("es", StringComparison.Ordinal))
        {
            yield return plain[..^2];
        }
        if (plain.EndsWith("ies", StringComparison.Ordinal))
        {
            yield return plain[..^3] + "y";
        }
    }

    private static void Enter(Dictionary<string, int> index, string key, int value)
    {
        if (key.Length > 0 && !index.TryAdd(key, value) && index[key] != value)
        {
            index[key] = Ambiguous;
        }
    }
}
