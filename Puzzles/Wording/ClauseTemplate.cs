using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Gridlock.Puzzles.Conditions;

namespace Gridlock.Puzzles.Wording;

/// <summary>A clause with gaps in braces.</summary>
/// <remarks>
/// {0} is the first argument by its type: an artifact with its article, a column's or row's name, a number, a category's name, a
/// quarter. {0 dat}, {0 de}, {0 a} are an artifact in another form of the language. {part 0} is the first part's clause, {parts} all
/// of them as "(a) …; (b) …". {2 columns} is a number with the column noun, "2 halls", "1 hall". {column}, {columns}, {columns dat} are the column noun, {row} and so on the row noun.
/// {first} and {last} are the end columns; {left half}, {middle}, {right half} lists of columns joined by "or".
/// {column:m|f|n}, {row:m|f|n} and {0:m|f|n} are the one of the words that suits the gender of the noun or artifact; without a
/// third word, neuter takes the first.
/// </remarks>
internal sealed class ClauseTemplate
{
    private readonly ImmutableArray<Func<Condition, Labels, string>> _pieces;

    internal ClauseTemplate(string text) =>
        // Splitting at the braces puts words and gaps by turns, words first.
        _pieces = [.. text.Split('{', '}').Select((piece, index) => index % 2 == 0 ? Words(piece) : Gap(piece))];

    internal string Write(Condition condition, Labels labels)
    {
        var text = new StringBuilder();
        foreach (Func<Condition, Labels, string> piece in _pieces)
        {
            text.Append(piece(condition, labels));
        }
        return text.ToString();
    }

    private static Func<Condition, Labels, string> Words(string words) => (_, _) => words;

    private static Func<Condition, Labels, string> Gap(string gap)
    {
        if (gap.Split(':') is [string noun, string words])
        {
            string[] byGender = words.Split('|');
            return (condition, labels) => byGender[Place(GenderOf(noun, condition, labels), byGender.Length)];
        }
        string[] tokens = gap.Split(' ');
        if (int.TryParse(tokens[0], NumberStyles.None, CultureInfo.InvariantCulture, out int index))
        {
            string form = tokens.Length > 1 ? tokens[1] : "";
            return (condition, labels) => Argument(condition, index, form, labels);
        }
        if (tokens[0] == "part")
        {
            int part = int.Parse(tokens[1], CultureInfo.InvariantCulture);
            return (condition, labels) => condition.Parts[part].ToClause(labels);
        }
        return gap switch
        {
            "parts" => Parts,
            "column" => (_, labels) => labels.ColumnNoun.Singular,
            "columns" => (_, labels) => labels.ColumnNoun.Plural,
            "columns dat" => (_, labels) => labels.ColumnNoun.PluralDative,
            "row" => (_, labels) => labels.RowNoun.Singular,
            "rows" => (_, labels) => labels.RowNoun.Plural,
            "rows dat" => (_, labels) => labels.RowNoun.PluralDative,
            "first" => (_, labels) => labels.Columns[0],
            "last" => (_, labels) => labels.Columns[^1],
            "left half" => (_, labels) => Columns(labels, 0, labels.Columns.Length / 2),
            "middle" => (_, labels) => Columns(labels, (labels.Columns.Length - 1) / 2, labels.Columns.Length / 2 + 1),
            "right half" => (_, labels) => Columns(labels, (labels.Columns.Length + 1) / 2, labels.Columns.Length),
            _ => throw new ArgumentException($"A clause has no gap '{gap}'."),
        };
    }

    private static string Argument(Condition condition, int index, string form, Labels labels)
    {
        int argument = condition.Arguments[index];
        Grammar grammar = Grammar.Of(labels.Phrasing.Language);
        return condition.Kind.Parameters[index].Type switch
        {
            ParameterType.Artifact when form.Length == 0 => labels.The(argument),
            ParameterType.Artifact => grammar.Form(labels.Noun(argument), form),
            ParameterType.Column => labels.Columns[argument],
            ParameterType.Row => labels.Rows[argument],
            ParameterType.Category => labels.Categories[argument],
            ParameterType.Quarter => grammar.Quarter(argument),
            ParameterType.Remark => Remarks.Of(labels.Phrasing.Language, argument),
            _ when form == "columns" => grammar.Counted(argument, labels.ColumnNoun, labels.Phrasing.NumberWords),
            _ => grammar.Number(argument, labels.Phrasing.NumberWords),
        };
    }

    private static string Parts(Condition condition, Labels labels) =>
        string.Join("; ", condition.Parts.Select((part, index) => $"({(char)('a' + index)}) {part.ToClause(labels)}"));

    private static string Columns(Labels labels, int from, int to) =>
        Grammar.Of(labels.Phrasing.Language).AnyOf(labels.Columns.AsSpan()[from..to]);

    private static Gender GenderOf(string noun, Condition condition, Labels labels) =>
        noun switch
        {
            "column" => labels.ColumnNoun.Gender,
            "row" => labels.RowNoun.Gender,
            _ => labels.Noun(condition.Arguments[int.Parse(noun, CultureInfo.InvariantCulture)]).Gender,
        };

    private static int Place(Gender gender, int words) =>
        gender switch
        {
            Gender.Feminine => 1,
            Gender.Neuter when words > 2 => 2,
            _ => 0,
        };
}
