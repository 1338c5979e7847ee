using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gridlock.Puzzles.Json;

namespace Gridlock.Puzzles.Imports;

/// <summary>Reads HAE-RAE's logic grids from the text of their question; the people are the columns.</summary>
internal static partial class HaeraeReader
{
    internal static Puzzle Read(JsonElement json)
    {
        string question = json.Text("question");
        ImmutableArray<string> people = Names(Line(question, PeopleLine(), "**People:**"));
        ImmutableArray<ForeignCategory> attributes =
        [
            .. AttributeLine()
                .Matches(Section(question, "Attributes"))
                .Select(static match => new ForeignCategory(match.Groups[1].Value, Names(match.Groups[2].Value))),
        ];
        var grid = new ForeignGrid(attributes, new ColumnWords(people, new("person", "people")));
        string[] sentences =
        [
            .. ConstraintLine()
                .Matches(Section(question, "Constraints"))
                .Select(static match => match.Groups[1].Value.Trim()),
        ];
        return grid.ToPuzzle(
            json.Text("id"),
            "haerae",
            sentences.Select((sentence, i) => (Condition(sentence, i + 1, grid), (string?)sentence)).ToArray(),
            Answer(json, people, grid)
        );
    }

    private static Conditions.Condition Condition(string sentence, int number, ForeignGrid grid)
    {
        try
        {
            return HaeraeSentence.Read(sentence, grid);
        }
        catch (PuzzleFormatException flaw)
        {
            throw new PuzzleFormatException($"Constraint {number}: {flaw.Message}");
        }
    }

    private static ImmutableArray<byte> Answer(JsonElement json, ImmutableArray<string> people, ForeignGrid grid)
    {
        if (!json.Has("answer"))
        {
            return [];
        }
        JsonElement answer = json.Member("answer", JsonValueKind.Object);
        return grid.Allocation(
            people
                .Select(person =>
                    answer
                        .Member(person, JsonValueKind.Object)
                        .EnumerateObject()
                        .Select(attribute => grid.Artifact(attribute.Name, attribute.Value.ToString()))
                        .ToArray()
                )
                .ToArray()
        );
    }

    private static string Line(string question, Regex pattern, string what) =>
        pattern.Match(question) is { Success: true } match
            ? match.Groups[1].Value
            : throw new PuzzleFormatException($"The question has no line '{what}'; this format needs it.");

    /// <summary>What stands between this heading and the next.</summary>
    private static string Section(string question, string heading)
    {
        string mark = $"**{heading}:**";
        int start = question.IndexOf(mark, StringComparison.Ordinal);
        if (start < 0)
        {
            throw new PuzzleFormatException($"The question has no heading '{mark}'; this format needs it.");
        }
        start += mark.Length;
        int end = question.IndexOf("\n**", start, StringComparison.Ordinal);
        return end < 0 ? question[start..] : question[start..end];
    }

    private static ImmutableArray<string> Names(string list) =>
        [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex(@"^\*\*People:\*\*(.*)$", RegexOptions.Multiline)]
    private static partial Regex PeopleLine();

    [GeneratedRegex(@"^ *- *([^:\n]+?) *:(.*)$", RegexOptions.Multiline)]
    private static partial Regex AttributeLine();

    [GeneratedRegex(@"^ *\d+\.(.*)$", RegexOptions.Multiline)]
    private static partial Regex ConstraintLine();
}
