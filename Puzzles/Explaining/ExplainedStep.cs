using System.Collections.Immutable;
using Gridlock.Solver.Deduction;

namespace Gridlock.Puzzles.Explaining;

/// <summary>A step as it is told: its changes follow from what was known before and from the constraints that it names, and from
/// nothing else.</summary>
/// <param name="Constraints">Ascending indices into the problem's constraints.</param>
/// <param name="Conditions">The numbers of the conditions among them, ascending.</param>
/// <param name="Rules">The grid's own rules among them, in words.</param>
/// <param name="Changes">At most one an artifact, with what the grid's own rule makes of a placement.</param>
/// <param name="Supposition">Null unless the step is a what-if.</param>
/// <param name="Text">The step in sentences.</param>
public sealed record ExplainedStep(
    Grade Grade,
    Method Method,
    ImmutableArray<int> Constraints,
    ImmutableArray<int> Conditions,
    ImmutableArray<string> Rules,
    ImmutableArray<Change> Changes,
    Supposition? Supposition,
    ImmutableArray<TextLine> Text
)
{
    public IEnumerable<Change> Placed => Changes.Where(change => change.Places);
}
