namespace Gridlock.Core.Judging.Claims;

/// <summary>What the puzzle says of a claim.</summary>
public enum ClaimVerdict
{
    /// <summary>It follows from the conditions it cites and what was rightly established before; where it cites none, by
    /// propagation of all conditions.</summary>
    Entailed,

    /// <summary>It is consistent with all conditions but does not follow from what was said.</summary>
    Guess,

    /// <summary>No allocation that satisfies all conditions has it so.</summary>
    Contradicted,

    /// <summary>The search gave up before it knew.</summary>
    Undecided,
}
