using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Reading.Tongues;

/// <summary>What a reader knows of one language beside the sentences of the kinds.</summary>
internal abstract class Tongue
{
    internal static ImmutableArray<Tongue> All { get; } =
    [new EnglishTongue(), new GermanTongue(), new SpanishTongue()];

    internal abstract Language Language { get; }

    /// <summary>Finds columns, nouns, names, rows, noun and again, and by "feminine" whether the noun is; in linear time.</summary>
    internal abstract Regex LineUp { get; }

    /// <summary>Finds rows, rowNames, columns, names and kinds; in linear time.</summary>
    internal abstract Regex Vault { get; }

    internal abstract string CategoriesHeading { get; }

    internal abstract string ConditionsHeading { get; }

    /// <summary>By number from 0.</summary>
    internal abstract ImmutableArray<string> Numbers { get; }

    internal abstract ImmutableArray<string> Quarters { get; }

    internal abstract string Or { get; }

    internal abstract PlaceNoun VaultColumn { get; }

    internal abstract PlaceNoun VaultRow { get; }

    /// <summary>The line-up's column noun, from the first sentence and what else in the prompt depends on it.</summary>
    internal abstract PlaceNoun ColumnNoun(string singular, string plural, bool feminine, IEnumerable<string> lines);

    /// <summary>A name as the list of kinds writes it, without its article.</summary>
    internal abstract Noun Listed(string name);

    /// <summary>The words before a name of this gender, down to the space, if any.</summary>
    internal abstract string Before(Gender gender, string form);

    protected static Regex Linear(string pattern) => new(pattern, RegexOptions.NonBacktracking);

    protected static Noun WithoutArticle(string name, params ReadOnlySpan<(string Article, Gender Gender)> articles)
    {
        foreach ((string article, Gender gender) in articles)
        {
            if (name.Length > article.Length && name.StartsWith(article, StringComparison.Ordinal))
            {
                return new Noun(name[article.Length..], gender);
            }
        }
        return new Noun(name, Gender.None);
    }
}
