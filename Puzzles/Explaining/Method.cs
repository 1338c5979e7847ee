namespace Gridlock.Puzzles.Explaining;

/// <summary>The technique behind a told step.</summary>
public enum Method
{
    /// <summary>A condition on one artifact.</summary>
    Statement,

    /// <summary>What is placed is nowhere else, and nothing else is there.</summary>
    Placement,

    /// <summary>A relation between two artifacts.</summary>
    Relation,

    /// <summary>Artifacts that must share a few positions.</summary>
    Sets,

    /// <summary>How many of several statements can hold.</summary>
    Counting,

    /// <summary>What a sum can come to.</summary>
    Sum,

    WhatIf,
}
