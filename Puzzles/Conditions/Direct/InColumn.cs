using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in this column.</summary>
public sealed class InColumn : AtomKind
{
    public override string Name => "in-column";

    public override ConditionGroup Group => ConditionGroup.Direct;

    public override ImmutableArray<Parameter> Parameters { get; } =
    [new("artifact", ParameterType.Artifact), new("column", ParameterType.Column)];

    public override Condition? Any(Grid grid, SeededRandom random) =>
        new Condition(this, random.Below(grid.Artifacts), random.Below(grid.Columns));

    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        int artifact = random.Below(grid.Artifacts);
        return new Condition(this, artifact, grid.ColumnOf(hidden[artifact]));
    }

    public override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions) =>
        grid.ColumnOf(positions[condition.Arguments[0]]) == condition.Arguments[1];

    public override Atom ToAtom(Condition condition, Grid grid) =>
        Atom.In(condition.Arguments[0], grid.Column(condition.Arguments[1]));

    public override string Clause(Condition condition, Labels labels) =>
        $"{labels.The(condition.Arguments[0])} is in {labels.Columns[condition.Arguments[1]]}";
}
