using System.Collections.Immutable;

namespace Gridlock.Solver.Deduction;

/// <summary>One inference, true on its own: the eliminations follow from the domains before it and the named constraints alone.</summary>
/// <param name="Constraints">Ascending indices into <see cref="Model.Problem.Constraints"/>.</param>
/// <param name="Eliminations">At most one a variable, ascending; one that empties a domain is the contradiction.</param>
/// <param name="Assumption">Not null exactly for the two what-if grades.</param>
public sealed record DeductionStep(
    Grade Grade,
    ImmutableArray<int> Constraints,
    ImmutableArray<Elimination> Eliminations,
    Assumption? Assumption
)
{
    /// <summary>What each elimination relies on besides the constraints: with these values gone it follows, whatever else is still
    /// possible. Empty where nobody asked for them.</summary>
    public ImmutableArray<Reason> Reasons { get; init; } = [];
}
