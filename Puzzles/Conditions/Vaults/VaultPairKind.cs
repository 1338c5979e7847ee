using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Vaults;

/// <summary>A relation between the cells of two artifacts in a vault, without further arguments.</summary>
public abstract class VaultPairKind : AtomKind
{
    private const int Tries = 6;

    public sealed override ConditionGroup Group => ConditionGroup.Relation;

    public sealed override ImmutableArray<Parameter> Parameters { get; } =
    [new("first", ParameterType.Artifact), new("second", ParameterType.Artifact)];

    /// <summary>True if the order of the two artifacts means nothing; they are then kept in ascending order.</summary>
    protected abstract bool Symmetric { get; }

    public sealed override bool NeedsVault => true;

    public override bool Fits(Grid grid) => grid.IsVault;

    public sealed override Condition? Any(Grid grid, SeededRandom random)
    {
        int first = random.Below(grid.Artifacts);
        int second = random.Below(grid.Artifacts - 1);
        return Of(first, second + (second >= first ? 1 : 0));
    }

    /// <summary>Picks the first artifact, and the second among those that stand in the relation to it.</summary>
    public sealed override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        Relation relation = RelationIn(grid);
        for (int attempt = 0; attempt < Tries; attempt++)
        {
            int first = random.Below(grid.Artifacts);
            ulong wanted = relation.SecondsOf(hidden[first]) & ~(1UL << hidden[first]);
            int start = random.Below(grid.Artifacts);
            for (int step = 0; step < grid.Artifacts; step++)
            {
                int second = (start + step) % grid.Artifacts;
                if ((wanted >> hidden[second] & 1) != 0)
                {
                    return Of(first, second);
                }
            }
        }
        return null;
    }

    public sealed override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions)
    {
        (byte first, byte second) = (positions[condition.Arguments[0]], positions[condition.Arguments[1]]);
        return Holds(grid.RowOf(second) - grid.RowOf(first), grid.ColumnOf(second) - grid.ColumnOf(first));
    }

    public sealed override Atom ToAtom(Condition condition, Grid grid) =>
        Atom.Related(condition.Arguments[0], RelationIn(grid), condition.Arguments[1]);

    public sealed override bool Accepts(Condition condition, Grid grid) =>
        grid.IsVault && condition.Arguments[0] != condition.Arguments[1];

    /// <param name="down">How many rows the second artifact is below the first; negative if above.</param>
    /// <param name="right">How many columns the second artifact is to the right of the first; negative if to the left.</param>
    protected abstract bool Holds(int down, int right);

    protected abstract Relation RelationIn(Grid grid);

    private Condition Of(int first, int second) =>
        Symmetric && first > second ? new Condition(this, second, first) : new Condition(this, first, second);
}
