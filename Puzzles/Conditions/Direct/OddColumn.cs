using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in a column with an odd number, counted from 1.</summary>
public sealed class OddColumn : AtomKind
{
    public override string Name => "odd-column";

    public override ConditionGroup Group => ConditionGroup.Direct;

    public override ImmutableArray<Parameter> Parameters { get; } = [new("artifact", ParameterType.Artifact)];

    public override Condition? Any(Grid grid, SeededRandom random) =>
        grid.Columns < 3 ? null : new Condition(this, random.Below(grid.Artifacts));

    public override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions) =>
        grid.ColumnOf(positions[condition.Arguments[0]]) % 2 == 0;

    public override Atom ToAtom(Condition condition, Grid grid) => Atom.In(condition.Arguments[0], OddColumns(grid));

    public override string Clause(Condition condition, Labels labels) =>
        $"{labels.The(condition.Arguments[0])} is in a {labels.ColumnNoun} with an odd number";

    private static ulong OddColumns(Grid grid)
    {
        ulong mask = 0;
        for (int column = 0; column < grid.Columns; column += 2)
        {
            mask |= grid.Column(column);
        }
        return mask;
    }
}
