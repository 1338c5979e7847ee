namespace Gridlock.Puzzles.Conditions;

/// <summary>The complexity tier that a condition kind belongs to; the number is the tier.</summary>
public enum ConditionGroup
{
    /// <summary>Speaks of one artifact and its column.</summary>
    Direct = 1,

    /// <summary>Relates two or three artifacts.</summary>
    Relation = 2,

    /// <summary>Joins statements, or adds up complexity.</summary>
    Compound = 3,
}
