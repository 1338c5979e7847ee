namespace Gridlock.Core.Tests.Loops.Families;

/// <summary>Sentences of made reasoning in several languages, hardly ever the same twice.</summary>
internal sealed class Sayings(Random random)
{
    internal static readonly string[] People = "Alice,Bob,Carol,Dave,Erin,Frank,Grace".Split(',');

    internal int Number(int most) => random.Next(1, most + 1);

    internal string Person() => Pick(People);

    internal string Pick(params string[] some) => some[random.Next(some.Length)];

    internal string Word(int least = 3, int most = 8) =>
        string.Concat(Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => (char)('a' + random.Next(26))));

    internal string Signs(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => (char)('\u4e00' + random.Next(3000))));

    internal string Cyrillic(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => (char)('\u0430' + random.Next(32))));

    internal string English() =>
        $"{Person()} {Pick("has to be", "can not be", "might be", "was placed")} {Pick("in house", "next to house", "left of house")} {Number(5)}, "
        + $"{Pick("because", "since", "as")} {Pick("clue", "condition")} {Number(14)} {Word()} {Word()} {Pick("says so", "needs it", "forbids the rest")}.";

    internal string German() =>
        $"{Person()} {Pick("steht", "wohnt", "bleibt")} {Pick("in Haus", "neben Haus", "links von Haus")} {Number(5)}, {Pick("weil", "da", "denn")} "
        + $"{Pick("Hinweis", "Bedingung")} {Number(14)} {Word()} {Word()} {Pick("verlangt", "ausschließt", "zulässt")}.";

    internal string Spanish() =>
        $"{Person()} {Pick("está", "vive", "queda")} {Pick("en la casa", "junto a la casa")} {Number(5)}, {Pick("porque", "ya que")} "
        + $"{Pick("la pista", "la condición")} {Number(14)} {Word()} {Word()} {Pick("lo exige", "lo impide")}.";

    internal string Chinese() =>
        $"根据第{Number(14)}条线索，{Person()}{Pick("住在", "不在", "应该在")}第{Number(5)}号房子，{Pick("因为", "所以", "但是")}{Signs(6)}{Pick("不行", "可以", "还不能确定")}。";

    internal string Russian() =>
        string.Join(' ', Enumerable.Range(0, 9).Select(_ => Cyrillic(random.Next(3, 9)))) + ".";

    internal string Code() =>
        $"{Word()}_{Word()} = {Word()}({random.Next(100)}, {Word()})  # {Word()} {Word()} {Word()}";

    /// <summary>So many sentences, five a line.</summary>
    internal string Prose(int sentences, Func<string>? sentence = null) =>
        string.Concat(Enumerable.Range(1, sentences).Select(i => (sentence ?? English)() + (i % 5 == 0 ? "\n" : " ")));

    internal string Many(int times, Func<int, string> part) => string.Concat(Enumerable.Range(1, times).Select(part));

    internal string Again(int times, string part) => string.Concat(Enumerable.Repeat(part, times));

    internal IEnumerable<T> Shuffled<T>(IEnumerable<T> all)
    {
        T[] some = [.. all];
        random.Shuffle(some);
        return some;
    }

    /// <summary>Each order of the numbers from 1.</summary>
    internal static IEnumerable<int[]> Orders(int count) =>
        count == 0
            ?
            [
                [],
            ]
            : Orders(count - 1)
                .SelectMany(order =>
                    Enumerable.Range(0, count).Select(at => (int[])[.. order[..at], count, .. order[at..]])
                );
}
