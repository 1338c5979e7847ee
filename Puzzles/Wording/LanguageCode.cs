using System.Collections.Immutable;

namespace Gridlock.Puzzles.Wording;

/// <summary>The two letters of a language (ISO 639-1), as in a puzzle's JSON and on the command line.</summary>
public static class LanguageCode
{
    private static readonly ImmutableArray<string> Codes = ["en", "de", "es"];

    /// <summary>In the order of <see cref="Language"/>.</summary>
    public static ImmutableArray<string> All => Codes;

    public static string Of(Language language) => Codes[(int)language];

    /// <summary>Null if no language has this code.</summary>
    public static Language? Find(string code) => Codes.IndexOf(code) is >= 0 and int index ? (Language)index : null;
}
