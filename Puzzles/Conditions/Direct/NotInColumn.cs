using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in another column than this one.</summary>
public sealed class NotInColumn : AtomKind
{
    public override string Name => "not-in-column";

    public override ConditionGroup Group => ConditionGroup.Direct;

    public override ImmutableArray<Parameter> Parameters { get; } =
    [new("artifact", ParameterType.Artifact), new("column", ParameterType.Column)];

    public override Condition? Any(Grid grid, SeededRandom random) =>
        new Condition(this, random.Below(grid.Artifacts), random.Below(grid.Columns));

    public override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions) =>
        grid.ColumnOf(positions[condition.Arguments[0]]) != condition.Arguments[1];

    public override Atom ToAtom(Condition condition, Grid grid) =>
        Atom.In(condition.Arguments[0], grid.AnyPosition & ~grid.Column(condition.Arguments[1]));

    public override string Clause(Condition condition, Labels labels) =>
        $"{labels.The(condition.Arguments[0])} is not in {labels.Columns[condition.Arguments[1]]}";
}
