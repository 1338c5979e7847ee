using System.Collections.Immutable;
using System.Text;

namespace Gridlock.Puzzles.Wording;

/// <summary>Writes what a player reads: the grid, what its words mean, the numbered conditions, the answer's format.</summary>
public static class PromptWriter
{
    /// <summary>The whole solve prompt of one tier; no other text is needed to solve it.</summary>
    public static string Write(Puzzle puzzle, int tier)
    {
        var prompt = new StringBuilder();
        Setting(prompt, puzzle);
        Categories(prompt, puzzle);
        Meanings(prompt, puzzle.Labels);
        prompt.Append("Conditions:\n");
        foreach (NumberedCondition condition in puzzle.ConditionsOf(tier))
        {
            prompt.Append($"{condition.Number}. {condition.Text}\n");
        }
        prompt.Append('\n');
        prompt.Append("Exactly one arrangement satisfies all conditions. Find it.\n\n");
        prompt.Append(AnswerFormat(puzzle));
        return prompt.ToString();
    }

    /// <summary>How an allocation has to be written, with the shape of this puzzle's grid.</summary>
    public static string AnswerFormat(Puzzle puzzle)
    {
        ImmutableArray<string> columns = puzzle.Labels.Columns;
        var format = new StringBuilder();
        format.Append("When you are done, give your final arrangement as one JSON object in this form:\n");
        format.Append("{\"grid\": [");
        for (int row = 0; row < puzzle.Grid.Rows; row++)
        {
            string name = puzzle.Categories[row].Name;
            format.Append(row == 0 ? "" : ", ");
            format.Append($"[\"<{name} in {columns[0]}>\", ..., \"<{name} in {columns[^1]}>\"]");
        }
        format.Append("]}\n");
        format.Append(
            $"The grid has {puzzle.Grid.Rows} rows, one for each kind in the order above, and each row has "
                + $"{puzzle.Grid.Columns} names, one for each {puzzle.Labels.ColumnNoun} from {columns[0]} to {columns[^1]}. "
                + "Put nothing after the JSON object.\n"
        );
        return format.ToString();
    }

    private static void Setting(StringBuilder prompt, Puzzle puzzle)
    {
        Labels labels = puzzle.Labels;
        prompt.Append(
            $"There are {puzzle.Grid.Columns} {labels.ColumnNounPlural} in a line from left to right: "
                + $"{string.Join(", ", labels.Columns)}. "
        );
        prompt.Append(
            $"There are {puzzle.Grid.Rows} kinds of objects. Each {labels.ColumnNoun} holds exactly one object of each kind, "
                + $"and each object is in exactly one {labels.ColumnNoun}.\n\n"
        );
    }

    private static void Categories(StringBuilder prompt, Puzzle puzzle)
    {
        prompt.Append("The kinds and their objects, with the complexity rating of each object in brackets:\n");
        foreach (Category category in puzzle.Categories)
        {
            IEnumerable<string> artifacts = category.Artifacts.Select(a => $"{a.Name} ({a.Complexity})");
            prompt.Append($"- {category.Name}: {string.Join(", ", artifacts)}\n");
        }
        prompt.Append('\n');
    }

    private static void Meanings(StringBuilder prompt, Labels labels)
    {
        (string one, string many) = (labels.ColumnNoun, labels.ColumnNounPlural);
        prompt.Append("What the conditions mean:\n");
        prompt.Append($"- \"Somewhere to the left\" means in a {one} with a lower number, however far away.\n");
        prompt.Append($"- \"Immediately to the left\" means in the {one} whose number is exactly 1 lower.\n");
        prompt.Append($"- \"In adjacent {many}\" means that the two {one} numbers differ by exactly 1.\n");
        prompt.Append($"- \"Exactly N {many} apart\" means that the two {one} numbers differ by exactly N.\n");
        prompt.Append("- \"If P, then Q\" says nothing about Q when P is false.\n");
        prompt.Append(
            $"- \"The complexity ratings in a {one}\" are those of all the objects in that {one}, one of each kind.\n"
        );
        prompt.Append(
            $"- Objects of different kinds may be in the same {one}, also when one condition names them both.\n\n"
        );
    }
}
