namespace Gridlock.Solver.Deduction;

/// <summary>How a <see cref="Chain"/> ends.</summary>
public enum ChainEnd
{
    /// <summary>Every variable has one value left, every constraint holds, and nothing else does.</summary>
    Solved,

    /// <summary>A domain is empty: the problem has no solution.</summary>
    Contradiction,

    /// <summary>The allowed grades find nothing more; with all grades allowed, the problem has more than one solution.</summary>
    Stuck,

    /// <summary>The looks were used up in the middle of a what-if: the steps so far are true, and more are needed.</summary>
    Unfinished,
}
