using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gridlock.Puzzles;

namespace Gridlock.Core.Judging.Answers;

/// <summary>Finds what a written name means in one puzzle; a name that could mean two things means nothing.</summary>
internal sealed partial class Lexicon
{
    private const int Nothing = -1;
    private static readonly string[] ColumnWords =
    [
        "column",
        "col",
        "c",
        "position",
        "place",
        "slot",
        "spalte",
        "platz",
        "columna",
        "posición",
    ];
    private static readonly string[] RowWords = ["row", "r", "line", "reihe", "zeile", "fila"];

    private readonly ImmutableArray<string> _artifactNames;
    private readonly ImmutableArray<string> _categoryNames;
    private readonly NameIndex _artifacts;
    private readonly NameIndex _categories;
    private readonly NameIndex _columns;
    private readonly HashSet<string> _nouns;
    private readonly HashSet<string> _rowNouns;
    private readonly int _rows;
    private readonly bool _numbered;

    public Lexicon(Puzzle puzzle)
    {
        _artifactNames = puzzle.Labels.Artifacts;
        _artifacts = new NameIndex(_artifactNames);
        _categoryNames = [.. puzzle.Categories.Select(category => category.Name)];
        _categories = new NameIndex(_categoryNames);
        _columns = new NameIndex(puzzle.Labels.Columns);
        _nouns =
        [
            NameIndex.Plain(puzzle.Labels.ColumnNoun.Singular),
            NameIndex.Plain(puzzle.Labels.ColumnNoun.Plural),
            .. ColumnWords,
        ];
        _rows = puzzle.Grid.IsVault ? puzzle.Grid.Rows : 0;
        _rowNouns =
        [
            NameIndex.Plain(puzzle.Labels.RowNoun.Singular),
            NameIndex.Plain(puzzle.Labels.RowNoun.Plural),
            .. RowWords,
        ];
        _numbered = puzzle
            .Labels.Columns.Select((label, index) => (Digits: Digits(label), Number: $"{index + 1}"))
            .All(column => column.Digits.Length == 0 || column.Digits == column.Number);
    }

    /// <summary>The artifact's index, or -1.</summary>
    public int Artifact(string written) => Find(_artifacts, written);

    /// <summary>The artifact of a name that stands in several categories, where the puzzle tells them apart as "red (hat)"; or -1.</summary>
    public int ArtifactOf(int category, string written) =>
        _artifacts.Find($"{written.Trim()} ({_categoryNames[category]})");

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

    /// <summary>The row of a vault from 0, or -1; "row 2", "Reihe 2" and "2" are the same.</summary>
    public int Row(string written)
    {
        string plain = NameIndex.Plain(written);
        string digits = Digits(plain);
        bool known = digits.Length > 0 && plain.EndsWith(digits, StringComparison.Ordinal);
        known = known && (digits.Length == plain.Length || _rowNouns.Contains(plain[..^digits.Length]));
        return known && int.TryParse(digits, out int number) && number >= 1 && number <= _rows ? number - 1 : Nothing;
    }

    /// <summary>True for "row": the key beside which a vault's row stands.</summary>
    public bool IsRowNoun(string written) => _rowNouns.Contains(NameIndex.Plain(written));

    /// <summary>The position of "row 2, column 3", in either order of the two, or -1; numbers alone do not tell which is which.</summary>
    public int Cell(string written)
    {
        Match match = RowAndColumn().Match(NameIndex.Plain(written));
        if (!match.Success)
        {
            return Nothing;
        }
        (string first, string second) = (match.Groups["first"].Value, match.Groups["second"].Value);
        bool rowFirst = _rowNouns.Contains(first.TrimEnd("0123456789".ToCharArray()));
        int row = Row(rowFirst ? first : second);
        int column = Column(rowFirst ? second : first);
        bool bothNamed = !char.IsAsciiDigit(first[0]) && !char.IsAsciiDigit(second[0]);
        return bothNamed && row >= 0 && column >= 0 ? row * _columns.Count + column : Nothing;
    }

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

    [GeneratedRegex(
        @"^\(?(?<first>\p{L}+[0-9]+)[,;/|:&+]*(?:and|und|y)?(?<second>\p{L}+[0-9]+)\)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex RowAndColumn();
}
