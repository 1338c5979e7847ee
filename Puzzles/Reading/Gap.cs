using System.Collections.Immutable;
using System.Globalization;

namespace Gridlock.Puzzles.Reading;

/// <summary>A place in a sentence and all that may stand there.</summary>
internal sealed class Gap
{
    private readonly Func<string, int, IEnumerable<Filling>> _fillings;

    private Gap(Func<string, int, IEnumerable<Filling>> fillings) => _fillings = fillings;

    internal IEnumerable<Filling> At(string text, int start) => _fillings(text, start);

    internal static Gap Words(string words) =>
        new((text, at) => StandsAt(words, text, at) ? [new Filling(at + words.Length)] : []);

    /// <summary>One of the names; the argument is its index.</summary>
    internal static Gap OneOf(ImmutableArray<string> names) =>
        new(
            (text, at) =>
                from index in Enumerable.Range(0, names.Length)
                where StandsAt(names[index], text, at)
                select new Filling(at + names[index].Length, index)
        );

    internal static Gap Number { get; } =
        new(
            (text, at) =>
            {
                int end = at;
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                {
                    end++;
                }
                return int.TryParse(
                    text.AsSpan(at, end - at),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out int n
                )
                    ? [new Filling(end, n)]
                    : [];
            }
        );

    /// <summary>A whole clause of one of these forms.</summary>
    internal static Gap Statement(ImmutableArray<SentenceForm> forms) =>
        new(
            (text, at) =>
                forms
                    .SelectMany(form => form.At(text, at))
                    .Select(reading => new Filling(reading.End, null, reading.Condition))
        );

    private static bool StandsAt(string words, string text, int at) =>
        string.CompareOrdinal(words, 0, text, at, words.Length) == 0;
}
