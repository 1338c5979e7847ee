namespace Gridlock.Solver.Deduction;

/// <summary>How hard a technique is for a person, in rising order.</summary>
public enum Grade
{
    /// <summary>A statement on one variable, or a placed value that leaves its peers.</summary>
    Direct = 1,

    /// <summary>A relation between two variables: values without a partner go.</summary>
    Relation = 2,

    /// <summary>Sets of candidates in an all-different group: hidden singles, pairs, triples.</summary>
    Sets = 3,

    /// <summary>Counting which of several statements can hold, and bounds of sums.</summary>
    Counting = 4,

    /// <summary>A value is assumed, and the grades below lead to a contradiction.</summary>
    WhatIf = 5,

    /// <summary>A what-if that needs another what-if inside.</summary>
    NestedWhatIf = 6,
}
