using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Triples;

/// <summary>A relation between the columns of three artifacts A, B and C, none of which is another.</summary>
public abstract class TripleKind : ConditionKind
{
    private const int Tries = 24;

    public sealed override ConditionGroup Group => ConditionGroup.Relation;

    public sealed override ImmutableArray<Parameter> Parameters { get; } =
    [new("first", ParameterType.Artifact), new("second", ParameterType.Artifact), new("third", ParameterType.Artifact)];

    /// <summary>Draws triples until one is accepted and holds.</summary>
    public sealed override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        for (int attempt = 0; attempt < Tries && Fits(grid); attempt++)
        {
            (int a, int b, int c) = Draw(grid, hidden, random);
            (a, b, c) = Ordered(a, b, c);
            var drawn = new Condition(this, a, b, c);
            if (Accepts(drawn, grid) && Holds(drawn, grid, hidden))
            {
                return drawn;
            }
        }
        return null;
    }

    public sealed override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions) =>
        Holds(
            grid.ColumnOf(positions[condition.Arguments[0]]),
            grid.ColumnOf(positions[condition.Arguments[1]]),
            grid.ColumnOf(positions[condition.Arguments[2]])
        );

    public sealed override IEnumerable<Constraint> ToConstraints(Condition condition, Grid grid) =>
        Constraints(grid, condition.Arguments[0], condition.Arguments[1], condition.Arguments[2]);

    public override bool Accepts(Condition condition, Grid grid) =>
        condition.Arguments[0] != condition.Arguments[1]
        && condition.Arguments[1] != condition.Arguments[2]
        && condition.Arguments[0] != condition.Arguments[2];

    /// <summary>A random triple; a kind that few triples satisfy draws those that are likely to.</summary>
    protected virtual (int A, int B, int C) Draw(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random) =>
        (random.Below(grid.Artifacts), random.Below(grid.Artifacts), random.Below(grid.Artifacts));

    /// <summary>The same triple with artifacts ascending where their order means nothing.</summary>
    protected virtual (int A, int B, int C) Ordered(int a, int b, int c) => (a, b, c);

    /// <summary>The arguments are columns, from 0.</summary>
    protected abstract bool Holds(int a, int b, int c);

    /// <summary>The arguments are artifacts; written without <see cref="Holds(int, int, int)"/>.</summary>
    protected abstract IEnumerable<Constraint> Constraints(Grid grid, int a, int b, int c);
}
