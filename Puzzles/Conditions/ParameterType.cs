namespace Gridlock.Puzzles.Conditions;

public enum ParameterType
{
    /// <summary>An artifact's index; its name in JSON.</summary>
    Artifact,

    /// <summary>A category's index; its name in JSON.</summary>
    Category,

    /// <summary>A column from 0; from 1 in JSON, as people count.</summary>
    Column,

    /// <summary>A row of a vault from 0 at the top; from 1 in JSON.</summary>
    Row,

    /// <summary>A quarter of a vault: 0 top left, 1 top right, 2 bottom left, 3 bottom right; from 1 in JSON.</summary>
    Quarter,

    /// <summary>A remark's index in <see cref="Wording.Remarks"/>; from 1 in JSON.</summary>
    Remark,

    /// <summary>A plain number: a distance, a count or a total.</summary>
    Number,
}
