namespace Gridlock.Puzzles.Conditions;

public enum ParameterType
{
    /// <summary>An artifact's index; its name in JSON.</summary>
    Artifact,

    /// <summary>A column from 0; from 1 in JSON, as people count.</summary>
    Column,

    /// <summary>A plain number: a distance or a total.</summary>
    Number,
}
