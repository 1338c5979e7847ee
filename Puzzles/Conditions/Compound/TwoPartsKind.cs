using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Compound;

/// <summary>A compound of two statements, P and Q.</summary>
public abstract class TwoPartsKind : PartsKind
{
    public sealed override ImmutableArray<Parameter> Parameters { get; } = [];

    public sealed override int LeastParts => 2;

    public sealed override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        (bool first, bool second) = WantedTruth(random);
        var parts = new List<Condition>(2);
        return TryAdd(parts, first, grid, hidden, random) && TryAdd(parts, second, grid, hidden, random)
            ? new Condition(this, [], [.. parts])
            : null;
    }

    public sealed override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions) =>
        Holds(condition.Parts[0].Holds(grid, positions), condition.Parts[1].Holds(grid, positions));

    public sealed override IEnumerable<Constraint> ToConstraints(Condition condition, Grid grid) =>
        [Count(ToAtom(condition.Parts[0], grid), ToAtom(condition.Parts[1], grid))];

    /// <summary>Whether P and Q shall be true in the hidden allocation; one of the combinations for which the compound holds.</summary>
    protected abstract (bool First, bool Second) WantedTruth(SeededRandom random);

    protected abstract bool Holds(bool first, bool second);

    protected abstract CountOf Count(Atom first, Atom second);
}
