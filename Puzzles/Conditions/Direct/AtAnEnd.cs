using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in the first or in the last column.</summary>
public sealed class AtAnEnd : AtomKind
{
    public override string Name => "at-an-end";

    public override ConditionGroup Group => ConditionGroup.Direct;

    public override ImmutableArray<Parameter> Parameters { get; } = [new("artifact", ParameterType.Artifact)];

    public override Condition? Any(Grid grid, SeededRandom random) =>
        grid.Columns < 3 ? null : new Condition(this, random.Below(grid.Artifacts));

    public override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions)
    {
        int column = grid.ColumnOf(positions[condition.Arguments[0]]);
        return column == 0 || column == grid.Columns - 1;
    }

    public override Atom ToAtom(Condition condition, Grid grid) =>
        Atom.In(condition.Arguments[0], grid.Column(0) | grid.Column(grid.Columns - 1));

    public override string Clause(Condition condition, Labels labels) =>
        $"{labels.The(condition.Arguments[0])} is in one of the two end {labels.ColumnNounPlural}, {labels.Columns[0]} or {labels.Columns[^1]}";
}
