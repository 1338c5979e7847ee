using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Reading;

/// <summary>The prompt's first paragraph: the columns by name and noun, and how many kinds of objects there are.</summary>
internal sealed record PromptSetting(
    ImmutableArray<string> Columns,
    string ColumnNoun,
    string ColumnNounPlural,
    int Rows
)
{
    // Prompts come over the wire: linear time whatever the text is.
    private static readonly Regex Sentence = new(
        "^There are (?<columns>[0-9]{1,2}) (?<nouns>.+?) in a line from left to right: (?<names>.+?)\\. "
            + "There are (?<rows>[0-9]{1,2}) kinds of objects\\. Each (?<noun>.+?) holds exactly one object of each kind, "
            + "and each object is in exactly one (?<again>.+?)\\.$",
        RegexOptions.NonBacktracking
    );

    internal static PromptSetting Find(string[] lines)
    {
        Match match =
            lines.Select(line => Sentence.Match(line)).FirstOrDefault(match => match.Success)
            ?? throw new UnreadablePromptException("No line says which columns there are and what each holds.");
        ImmutableArray<string> names = [.. match.Groups["names"].Value.Split(", ")];
        int columns = int.Parse(match.Groups["columns"].Value, CultureInfo.InvariantCulture);
        int rows = int.Parse(match.Groups["rows"].Value, CultureInfo.InvariantCulture);
        if (!IsSide(columns) || !IsSide(rows))
        {
            throw new UnreadablePromptException($"The prompt speaks of {rows}x{columns}; a line-up is 2x2 to 8x8.");
        }
        if (names.Length != columns || names.Distinct().Count() != columns)
        {
            throw new UnreadablePromptException(
                $"The prompt speaks of {columns} columns and names '{match.Groups["names"].Value}'."
            );
        }
        string noun = match.Groups["noun"].Value;
        return match.Groups["again"].Value == noun
            ? new PromptSetting(names, noun, match.Groups["nouns"].Value, rows)
            : throw new UnreadablePromptException(
                $"One column is called '{noun}' and also '{match.Groups["again"].Value}'."
            );
    }

    private static bool IsSide(int side) => side is >= Grid.LeastSide and <= Grid.MostSide;
}
