using System.Text;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Wording.Frames;

namespace Gridlock.Puzzles.Wording;

/// <summary>Writes what a player reads: the grid, what its words mean, the numbered conditions, the answer's format.</summary>
public static class PromptWriter
{
    /// <summary>The whole solve prompt of one tier; no other text is needed to solve it.</summary>
    public static string Write(Puzzle puzzle, int tier)
    {
        PromptFrame frame = PromptFrame.Of(puzzle.Labels.Phrasing.Language);
        return $"{Statement(puzzle, tier)}\n{frame.Task}\n\n{AnswerFormat(puzzle)}";
    }

    /// <summary>The grid, its words and the numbered conditions of one tier, without what there is to do.</summary>
    public static string Statement(Puzzle puzzle, int tier)
    {
        Labels labels = puzzle.Labels;
        PromptFrame frame = PromptFrame.Of(labels.Phrasing.Language);
        var prompt = new StringBuilder();
        prompt.Append(puzzle.Grid.IsVault ? frame.Vault(labels) : frame.LineUp(labels)).Append("\n\n");
        Categories(prompt, puzzle, frame);
        Meanings(prompt, puzzle, tier, frame);
        prompt.Append(frame.ConditionsHeading).Append('\n');
        foreach (NumberedCondition condition in puzzle.ConditionsOf(tier))
        {
            prompt.Append($"{condition.Number}. {condition.Text}\n");
        }
        return prompt.ToString();
    }

    /// <summary>How an allocation has to be written, with the shape of this puzzle's grid.</summary>
    public static string AnswerFormat(Puzzle puzzle) =>
        PromptFrame.Of(puzzle.Labels.Phrasing.Language).AnswerFormat(puzzle.Labels, puzzle.Grid.IsVault);

    private static void Categories(StringBuilder prompt, Puzzle puzzle, PromptFrame frame)
    {
        prompt.Append(frame.CategoriesHeading).Append('\n');
        int index = 0;
        foreach (Category category in puzzle.Categories)
        {
            IEnumerable<string> artifacts = category.Artifacts.Select(a =>
                $"{Listed(puzzle.Labels, index++)} ({a.Complexity})"
            );
            prompt.Append($"- {category.Name}: {string.Join(", ", artifacts)}\n");
        }
        prompt.Append('\n');
    }

    /// <summary>With the article where the language's sentences depend on its gender.</summary>
    private static string Listed(Labels labels, int artifact) =>
        labels.Phrasing.Language == Language.English ? labels.Artifacts[artifact] : labels.The(artifact);

    private static void Meanings(StringBuilder prompt, Puzzle puzzle, int tier, PromptFrame frame)
    {
        HashSet<ConditionKind> used =
        [
            .. puzzle.ConditionsOf(tier).SelectMany(numbered => KindsOf(numbered.Condition)),
        ];
        List<string> meanings =
        [
            .. ConditionKinds
                .All.Where(kind => used.Contains(kind) && kind.Meaning is not null)
                .Select(kind => kind.Meaning!.Write(new Condition(kind), puzzle.Labels))
                .Distinct(),
        ];
        if (!puzzle.Grid.IsVault)
        {
            meanings.Add(frame.SharedPlaces(puzzle.Labels));
        }
        if (meanings.Count > 0)
        {
            prompt.Append(frame.MeaningsHeading).Append('\n');
            meanings.ForEach(meaning => prompt.Append($"- {meaning}\n"));
            prompt.Append('\n');
        }
    }

    private static IEnumerable<ConditionKind> KindsOf(Condition condition) =>
        condition.Parts.SelectMany(KindsOf).Prepend(condition.Kind);
}
