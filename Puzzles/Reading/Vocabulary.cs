using System.Collections.Immutable;
using Gridlock.Puzzles.Reading.Forms;
using Gridlock.Puzzles.Reading.Tongues;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Reading;

/// <summary>What may stand in each gap of a language's sentences in one puzzle.</summary>
internal sealed class Vocabulary
{
    private readonly string[][] _words;

    internal Vocabulary(Tongue tongue, Labels labels)
    {
        Tongue = tongue;
        Forms = FormTable.Of(tongue.Language);
        var artifacts = new Dictionary<string, string[]>();
        _words =
        [
            .. Forms.Gaps.Select(gap => gap.Type == "artifact" ? Artifacts(gap.Case) : Words(gap, tongue, labels)),
        ];

        string[] Artifacts(string form)
        {
            if (!artifacts.TryGetValue(form, out string[]? names))
            {
                names = labels.BareNames
                    ? [.. labels.Artifacts]
                    : [.. labels.Artifacts.Select((name, i) => tongue.Before(labels.Noun(i).Gender, form) + name)];
                artifacts.Add(form, names);
            }
            return names;
        }
    }

    internal Tongue Tongue { get; }

    internal FormTable Forms { get; }

    /// <summary>The words or names by argument that may stand in the gap; of a number, the number words.</summary>
    internal ReadOnlySpan<string> this[int gap] => _words[gap];

    private static string[] Words(FormGap gap, Tongue tongue, Labels labels)
    {
        ImmutableArray<string> columns = labels.Columns;
        int count = columns.Length;
        return gap.Type switch
        {
            "column" => [.. columns],
            "row" => [.. labels.Rows],
            "category" => [.. labels.Categories],
            "quarter" => [.. tongue.Quarters],
            "number" => [.. tongue.Numbers],
            "noun" when gap.Case.Length > 0 => [ByGender(labels.ColumnNoun.Gender, gap.Case.Split('|'))],
            "noun" => [labels.ColumnNoun.Singular],
            "nouns" => [labels.ColumnNoun.Plural],
            "nouns dat" => [labels.ColumnNoun.PluralDative],
            "first" => [columns[0]],
            "last" => [columns[^1]],
            "left half" => [AnyOf(tongue, columns[..(count / 2)])],
            "middle" => [AnyOf(tongue, columns[((count - 1) / 2)..(count / 2 + 1)])],
            "right half" => [AnyOf(tongue, columns[((count + 1) / 2)..])],
            "statement" or "statements" => [],
            _ => throw new InvalidOperationException($"No sentence has a gap '{gap.Type}'."),
        };
    }

    private static string ByGender(Gender gender, string[] words) =>
        gender switch
        {
            Gender.Feminine => words[1],
            Gender.Neuter => words[words.Length > 2 ? 2 : 0],
            _ => words[0],
        };

    private static string AnyOf(Tongue tongue, ImmutableArray<string> names) =>
        names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} {tongue.Or} {names[^1]}";
}
