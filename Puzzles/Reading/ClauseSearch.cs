using System.Collections.Immutable;
using System.Globalization;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Reading.Forms;

namespace Gridlock.Puzzles.Reading;

/// <summary>Finds every way to read one text, so that a second meaning never goes unnoticed.</summary>
internal sealed class ClauseSearch(Vocabulary vocabulary, string text)
{
    private const int MostParts = 4;
    private const int MostArguments = 4;

    // By where they start: several sentences may ask for the same part.
    private readonly Dictionary<int, List<ClauseReading>> _parts = [];

    /// <summary>All that the text from its start may mean, to wherever a clause may end.</summary>
    internal List<ClauseReading> Whole() => From(0, isPart: false);

    private List<ClauseReading> Parts(int start)
    {
        if (!_parts.TryGetValue(start, out List<ClauseReading>? parts))
        {
            parts = From(start, isPart: true);
            _parts.Add(start, parts);
        }
        return parts;
    }

    private List<ClauseReading> From(int start, bool isPart)
    {
        var walk = new Walk(isPart, new int?[MostArguments], []);
        Follow(vocabulary.Forms.Root, start, walk, [], words: false);
        return walk.Found;
    }

    private void Follow(FormNode from, int at, Walk walk, ImmutableArray<ClauseReading> parts, bool words)
    {
        for (FormNode? node = from; node is not null; node = at < text.Length ? node.After(text[at++]) : null)
        {
            foreach (FormMeaning meaning in node.Meanings)
            {
                Add(meaning, at, walk, parts, words);
            }
            foreach ((int gap, FormNode next) in node.Gaps)
            {
                Fill(gap, next, at, walk, parts, words);
            }
        }
    }

    private void Fill(int index, FormNode next, int at, Walk walk, ImmutableArray<ClauseReading> parts, bool words)
    {
        FormGap gap = vocabulary.Forms.Gaps[index];
        if (gap.IsStatement)
        {
            if (!walk.IsPart)
            {
                FillStatements(gap.Type == "statements", next, at, walk, parts, words);
            }
            return;
        }
        if (gap.IsNumber && at < text.Length && char.IsAsciiDigit(text[at]))
        {
            FillDigits(gap.Argument!.Value, next, at, walk, parts, words);
            return;
        }
        ReadOnlySpan<string> names = vocabulary[index];
        ReadOnlySpan<char> rest = text.AsSpan(at);
        for (int i = 0; i < names.Length; i++)
        {
            if (!rest.StartsWith(names[i], StringComparison.Ordinal))
            {
                continue;
            }
            int end = at + names[i].Length;
            if (gap.Argument is { } argument)
            {
                int? before = walk.Arguments[argument];
                walk.Arguments[argument] = i;
                Follow(next, end, walk, parts, words || gap.IsNumber);
                walk.Arguments[argument] = before;
            }
            else
            {
                Follow(next, end, walk, parts, words);
            }
        }
    }

    private void FillDigits(
        int argument,
        FormNode next,
        int at,
        Walk walk,
        ImmutableArray<ClauseReading> parts,
        bool words
    )
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }
        if (int.TryParse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            int? before = walk.Arguments[argument];
            walk.Arguments[argument] = number;
            Follow(next, end, walk, parts, words);
            walk.Arguments[argument] = before;
        }
    }

    private void FillStatements(
        bool lettered,
        FormNode next,
        int at,
        Walk walk,
        ImmutableArray<ClauseReading> parts,
        bool words
    )
    {
        string mark = lettered ? $"{(parts.Length > 0 ? "; " : "")}({(char)('a' + parts.Length)}) " : "";
        if (parts.Length >= MostParts || !text.AsSpan(at).StartsWith(mark, StringComparison.Ordinal))
        {
            return;
        }
        foreach (ClauseReading part in Parts(at + mark.Length))
        {
            ImmutableArray<ClauseReading> more = parts.Add(part);
            Follow(next, part.End, walk, more, words);
            if (lettered)
            {
                FillStatements(true, next, part.End, walk, more, words);
            }
        }
    }

    private static void Add(FormMeaning meaning, int end, Walk walk, ImmutableArray<ClauseReading> parts, bool words)
    {
        ConditionKind kind = meaning.Kind;
        if (parts.Length < kind.LeastParts || parts.Length > kind.MostParts || (walk.IsPart && kind is not AtomKind))
        {
            return;
        }
        ImmutableArray<int> arguments = meaning.Arguments.IsEmpty
            ? [.. walk.Arguments.Take(kind.Parameters.Length).OfType<int>()]
            : meaning.Arguments;
        walk.Found.Add(
            new ClauseReading(
                new Condition(kind, arguments, [.. parts.Select(part => part.Condition)]),
                end,
                parts.Aggregate(meaning.Styles, (styles, part) => styles & part.Styles),
                words || parts.Any(part => part.NumberWords)
            )
        );
    }

    /// <param name="Arguments">By their place; what is not yet read is null.</param>
    private sealed record Walk(bool IsPart, int?[] Arguments, List<ClauseReading> Found);
}
