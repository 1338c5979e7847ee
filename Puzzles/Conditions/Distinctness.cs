using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions;

/// <summary>What a clause calls two or three artifacts, or two columns, can not be one and the same.</summary>
internal static class Distinctness
{
    /// <summary>Null if no artifact and no column stands twice among the arguments.</summary>
    internal static string? Refusal(Condition condition, Labels labels)
    {
        for (int i = 0; i < condition.Arguments.Length; i++)
        {
            for (int j = i + 1; j < condition.Arguments.Length; j++)
            {
                (Parameter one, Parameter other) = (condition.Kind.Parameters[i], condition.Kind.Parameters[j]);
                if (
                    one.Type != other.Type
                    || condition.Arguments[i] != condition.Arguments[j]
                    || one.Type is not (ParameterType.Artifact or ParameterType.Column)
                )
                {
                    continue;
                }
                bool isColumn = one.Type == ParameterType.Column;
                string name = (isColumn ? labels.Columns : labels.Artifacts)[condition.Arguments[i]];
                return $"'{condition.Kind}' names '{name}' as '{one.Name}' and as '{other.Name}'; name two different {(isColumn ? "columns" : "values")}.";
            }
        }
        return null;
    }
}
