using System.Text.RegularExpressions;

namespace Gridlock.Core.Players.Catalogue.Yaml;

/// <summary>Tells what looks like a provider's key, so that a file which must not hold one is refused without repeating it.</summary>
internal static partial class KeySighting
{
    private const int Longest = 60;

    private static readonly string[] s_names =
    [
        "key",
        "apikey",
        "token",
        "apitoken",
        "accesstoken",
        "secret",
        "password",
        "authorization",
        "bearer",
    ];

    /// <summary>True of "apiKey", "api_key", "token" and their like, which name a place for a key.</summary>
    public static bool IsName(string text)
    {
        string bare = string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return s_names.Contains(bare);
    }

    public static bool IsKey(string text) => Beginnings().IsMatch(text) || LongRuns().Any(run => run.IsMatch(text));

    /// <summary>The text in quotes and fit for a sentence; nothing of it if it may be a key.</summary>
    public static string Quoted(string text)
    {
        if (IsKey(text))
        {
            return "What may be a key";
        }
        string clean = string.Concat(text.Select(static c => char.IsControl(c) ? '\uFFFD' : c));
        return $"'{(clean.Length <= Longest ? clean : clean[..Longest] + "…")}'";
    }

    private static Regex[] LongRuns() => [Hexadecimal(), Mixed()];

    [GeneratedRegex(
        @"(^|[^A-Za-z0-9])(sk-|sk_|gsk_|xai-|hf_|pplx-|tgp_|ABSK|AKIA|ASIA|AIza|nvapi-|r8_|Bearer\s)[A-Za-z0-9_\-+/=]{8,}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Beginnings();

    [GeneratedRegex("[0-9a-fA-F]{32,}", RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(
        "(?=[A-Za-z0-9]*[0-9])(?=[A-Za-z0-9]*[a-z])(?=[A-Za-z0-9]*[A-Z])[A-Za-z0-9]{28,}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Mixed();
}
