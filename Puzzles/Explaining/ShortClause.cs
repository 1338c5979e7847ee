using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Explaining;

/// <summary>A condition as one says it aloud: what a prompt has to spell out, said shorter.</summary>
public static class ShortClause
{
    public static string Of(Condition condition, Labels labels)
    {
        string[] parts = [.. condition.Parts.Select(part => part.ToClause(labels))];
        return condition.Kind.Name switch
        {
            "exactly-one" => $"either {parts[0]}, or {parts[1]}, not both",
            "at-least-one" => $"{parts[0]}, or {parts[1]}, or both",
            "neither" => $"it is false that {parts[0]}, and also false that {parts[1]}",
            "if-and-only-if" => $"{parts[0]} exactly when {parts[1]}",
            "odd-column" => $"{labels.The(condition.Arguments[0])} is in an odd {labels.ColumnNoun.Singular}",
            "even-column" => $"{labels.The(condition.Arguments[0])} is in an even {labels.ColumnNoun.Singular}",
            "at-an-end" => $"{labels.The(condition.Arguments[0])} is in an end {labels.ColumnNoun.Singular}",
            "not-at-an-end" => $"{labels.The(condition.Arguments[0])} is not in an end {labels.ColumnNoun.Singular}",
            _ => condition.ToClause(labels),
        };
    }

    /// <summary>What a part of the condition is called: "(a)" as in the prompt, or its role.</summary>
    public static string Part(Condition condition, int part) =>
        condition.Kind.Name == "if-then" ? (part == 0 ? "the if-part" : "the then-part") : $"({(char)('a' + part)})";
}
