using System.Collections.Immutable;

namespace Gridlock.Solver.Deduction;

/// <summary>A value that can not be: assuming it, the steps, in order and each from the domains that the ones before it left,
/// empty a domain.</summary>
public sealed record Assumption(int Variable, int Value, ImmutableArray<DeductionStep> Steps);
