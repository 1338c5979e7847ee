namespace Gridlock.Puzzles;

/// <summary>What a condition is there for.</summary>
public enum ConditionRole
{
    /// <summary>Part of the puzzle's logic.</summary>
    Needed,

    /// <summary>True, but it follows from the needed ones; put there as a stressor.</summary>
    Needless,

    /// <summary>Speaks of things outside the grid; put there as a stressor.</summary>
    RedHerring,
}
