namespace Gridlock.Solver.Deduction;

/// <summary>Values that a step rules out for one variable; <paramref name="Removed"/> is a mask of values that were still in its domain.</summary>
public readonly record struct Elimination(int Variable, ulong Removed);
