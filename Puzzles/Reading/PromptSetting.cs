using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Reading.Tongues;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Reading;

/// <summary>The prompt's first paragraph: the language, the shape, the places by name and noun, and how many kinds of objects there are.</summary>
/// <param name="Rows">How many kinds of objects there are.</param>
/// <param name="RowNames">Empty in a line-up.</param>
internal sealed record PromptSetting(
    Tongue Tongue,
    Shape Shape,
    ImmutableArray<string> Columns,
    PlaceNoun ColumnNoun,
    int Rows,
    ImmutableArray<string> RowNames
)
{
    internal static PromptSetting Find(string[] lines)
    {
        foreach (string line in lines)
        {
            foreach (Tongue tongue in Tongue.All)
            {
                if (tongue.LineUp.Match(line) is { Success: true } lineUp)
                {
                    return LineUp(tongue, lineUp, lines);
                }
                if (tongue.Vault.Match(line) is { Success: true } vault)
                {
                    return Vault(tongue, vault);
                }
            }
        }
        throw new UnreadablePromptException("No line says which columns there are and what each holds.");
    }

    private static PromptSetting LineUp(Tongue tongue, Match match, string[] lines)
    {
        (int rows, int columns) = (Count(match, "rows"), Count(match, "columns"));
        if (Grid.SizeFlaw(Shape.LineUp, rows, columns) is not null)
        {
            throw new UnreadablePromptException($"The prompt speaks of {rows}x{columns}; a line-up is 2x2 to 8x8.");
        }
        string noun = match.Groups["noun"].Value;
        PlaceNoun columnNoun = tongue.ColumnNoun(
            noun,
            match.Groups["nouns"].Value,
            match.Groups["feminine"].Success,
            lines
        );
        return match.Groups["again"].Value == noun
            ? new PromptSetting(tongue, Shape.LineUp, Names(match, "names", columns), columnNoun, rows, [])
            : throw new UnreadablePromptException(
                $"One column is called '{noun}' and also '{match.Groups["again"].Value}'."
            );
    }

    private static PromptSetting Vault(Tongue tongue, Match match)
    {
        (int rows, int columns) = (Count(match, "rows"), Count(match, "columns"));
        if (Grid.SizeFlaw(Shape.Vault, rows, columns) is { } flaw)
        {
            throw new UnreadablePromptException(flaw);
        }
        int kinds = Count(match, "kinds");
        return kinds == rows
            ? new PromptSetting(
                tongue,
                Shape.Vault,
                Names(match, "names", columns),
                tongue.VaultColumn,
                rows,
                Names(match, "rowNames", rows)
            )
            : throw new UnreadablePromptException($"A vault of {rows} rows has {rows} kinds of objects, not {kinds}.");
    }

    private static int Count(Match match, string group) =>
        int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static ImmutableArray<string> Names(Match match, string group, int count)
    {
        ImmutableArray<string> names = [.. match.Groups[group].Value.Split(", ")];
        return names.Length == count && names.Distinct().Count() == count
            ? names
            : throw new UnreadablePromptException(
                $"The prompt speaks of {count} {(group == "names" ? "columns" : "rows")} and names '{match.Groups[group].Value}'."
            );
    }
}
