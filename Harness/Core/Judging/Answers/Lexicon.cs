using System.Collections.Immutable;
using Gridlock.Puzzles;

namespace Gridlock.Core.Judging.Answers;

/// <summary>Finds what a written name means in one puzzle; a name that could mean two things means nothing.</summary>
internal sealed class Lexicon
{
    private const int Nothing = -1;
    private static readonly string[] ColumnWords = ["column", "col", "position", "place", "slot"];

    private readonly ImmutableArray<string> _artifactNames;
    private readonly NameIndex _artifacts;
    private readonly NameIndex _categories;
    private readonly NameIndex _columns;
    private readonly HashSet<string> _nouns;
    private readonly bool _numbered;

    public Lexicon(Puzzle puzzle)
    {
        _artifactNames = puzzle.Labels.Artifacts;
        _artifacts = new NameIndex(_artifactNames);
        _categories = new NameIndex([.. puzzle.Categories.Select(category => category.Name)]);
        _columns = new NameIndex(puzzle.Labels.Columns);
        _nouns =
        [
            NameIndex.Plain(puzzle.Labels.ColumnNoun.Singular),
            NameIndex.Plain(puzzle.Labels.ColumnNoun.Plural),
            .. ColumnWords,
        ];
        _numbered = puzzle
            .Labels.Columns.Select((label, index) => (Digits: Digits(label), Number: $"{index + 1}"))
            .All(column => column.Digits.Length == 0 || column.Digits == column.Number);
    }

    /// <summary>The artifact's index, or -1.</summary>
    public int Artifact(string written) => Find(_artifacts, written);

    /// <summary>True if the name is written exactly as the puzzle writes it.</summary>
    public bool IsExact(string written, int artifact) => _artifactNames[artifact] == written;

    /// <summary>The category's index, or -1.</summary>
    public int Category(string written) => Find(_categories, written);

    /// <summary>The column from 0, or -1; "hall 3", "Hall-3", "column 3" and "3" are the same.</summary>
    public int Column(string written)
    {
        int column = _columns.Find(written);
        if (column >= 0 || !_numbered)
        {
            return column;
        }
        string plain = NameIndex.Plain(written);
        string digits = Digits(plain);
        bool known = digits.Length > 0 && plain.EndsWith(digits, StringComparison.Ordinal);
        known = known && (digits.Length == plain.Length || _nouns.Contains(plain[..^digits.Length]));
        return known && int.TryParse(digits, out int number) && number >= 1 && number <= _columns.Count
            ? number - 1
            : Nothing;
    }

    /// <summary>True for "hall" or "column": the key beside which a column stands.</summary>
    public bool IsColumnNoun(string written) => _nouns.Contains(NameIndex.Plain(written));

    private int Find(NameIndex index, string written)
    {
        int found = index.Find(written);
        int bracket = written.LastIndexOf('(');
        if (found >= 0 || bracket <= 0 || !written.EndsWith(')'))
        {
            return found;
        }
        string inside = written[(bracket + 1)..^1].Trim();
        bool isRating = inside.Length == 1 && char.IsAsciiDigit(inside[0]);
        return isRating || _categories.Find(inside) >= 0 ? index.Find(written[..bracket]) : Nothing;
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
