namespace Gridlock.Solver.Deduction;

/// <summary>How much is known about the size of a <see cref="Core"/>.</summary>
public enum CoreStrength
{
    /// <summary>Proven: no core has fewer groups.</summary>
    Smallest,

    /// <summary>No group can be left out, but the budget ended before smaller cores of other groups were ruled out.</summary>
    Minimal,

    /// <summary>The budget ended early: even some of these groups may be dispensable.</summary>
    Contradicting,
}
