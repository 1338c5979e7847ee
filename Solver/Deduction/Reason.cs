namespace Gridlock.Solver.Deduction;

/// <summary>The elimination for variable <paramref name="For"/> relies on these values being gone from another variable.</summary>
public readonly record struct Reason(int For, int Variable, ulong Absent);
