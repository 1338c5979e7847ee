using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions;

/// <summary>A kind that is one atom of the solver, and so may be a part of a compound, true or not.</summary>
public abstract class AtomKind : ConditionKind
{
    public abstract Atom ToAtom(Condition condition, Grid grid);

    /// <summary>A random instance, true or false; null where the grid is too small for the kind.</summary>
    public abstract Condition? Any(Grid grid, SeededRandom random);

    public sealed override IEnumerable<Constraint> ToConstraints(Condition condition, Grid grid) =>
        [ToAtom(condition, grid)];

    /// <summary>Draws instances until one holds; a kind that knows a faster way overrides it.</summary>
    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        const int Tries = 12;
        for (int attempt = 0; attempt < Tries; attempt++)
        {
            Condition? any = Any(grid, random);
            if (any is null || Holds(any, grid, hidden))
            {
                return any;
            }
        }
        return null;
    }
}
