using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Judging.Claims.Names;

/// <summary>The forms in which a text may write one word of a name.</summary>
internal static class NameForms
{
    private const int ShortestInflected = 3;

    private static readonly string[] s_german = ["s", "es", "n", "en", "e", "er", "ern", "em", "ns"];

    /// <summary>The word itself is not among them.</summary>
    public static IEnumerable<string> Of(string word, Language language)
    {
        foreach (string other in Peoples.SameAs(word))
        {
            yield return other;
            yield return other + "s";
        }
        if (word.Length < ShortestInflected || NameWords.IsNumber(word))
        {
            yield break;
        }
        yield return word + "s";
        yield return word + "es";
        if (word[^1] == 'y')
        {
            yield return word[..^1] + "ies";
        }
        if (word.Length > ShortestInflected && word[^1] == 's' && word[^2] != 's')
        {
            yield return word[..^1];
            if (word.EndsWith("ies", StringComparison.Ordinal))
            {
                yield return word[..^3] + "y";
            }
        }
        if (language == Language.German)
        {
            foreach (string ending in s_german)
            {
                yield return word + ending;
            }
        }
    }
}
