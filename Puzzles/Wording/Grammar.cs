using System.Collections.Immutable;

namespace Gridlock.Puzzles.Wording;

/// <summary>What sentences of one language need beyond their own words: articles, number words, lists.</summary>
internal abstract class Grammar
{
    private static readonly ImmutableArray<Grammar> Grammars =
    [
        new EnglishGrammar(),
        new GermanGrammar(),
        new SpanishGrammar(),
    ];

    /// <summary>The words for 0, 1, 2 and so on; greater numbers are written in digits.</summary>
    internal abstract ImmutableArray<string> Numbers { get; }

    protected abstract string OrWord { get; }

    protected abstract ImmutableArray<string> Quarters { get; }

    internal static Grammar Of(Language language) => Grammars[(int)language];

    /// <summary>The noun with its article, as a subject.</summary>
    internal abstract string Subject(Noun noun);

    /// <summary>The noun with its article in another form; the forms' names are the language's own.</summary>
    /// <exception cref="ArgumentException">The language has no such form.</exception>
    internal abstract string Form(Noun noun, string form);

    internal string Number(int number, bool asWord) =>
        asWord && number >= 0 && number < Numbers.Length ? Numbers[number] : $"{number}";

    /// <summary>"2 halls", "one hall"; as a measure, which in German is an accusative.</summary>
    internal string Counted(int number, PlaceNoun noun, bool asWord) =>
        number != 1 ? $"{Number(number, asWord)} {noun.Plural}"
        : asWord ? $"{One(noun)} {noun.Singular}"
        : $"1 {noun.Singular}";

    /// <summary>The number word 1 before this noun.</summary>
    protected abstract string One(PlaceNoun noun);

    /// <summary>"a, b or c" in this language.</summary>
    internal string AnyOf(ReadOnlySpan<string> names) =>
        names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1].ToArray())} {OrWord} {names[^1]}";

    /// <summary>A quarter of a vault: 0 top left, 1 top right, 2 bottom left, 3 bottom right.</summary>
    internal string Quarter(int quarter) => Quarters[quarter];
}
