using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions;

/// <summary>A kind of condition knows three things: whether it holds in an allocation, how it states itself in the solver's
/// four constraints, and its words. It also proposes instances of itself to the generator.</summary>
public abstract class ConditionKind
{
    /// <summary>The kind's name in a puzzle's JSON; lower case with hyphens.</summary>
    public abstract string Name { get; }

    public abstract ConditionGroup Group { get; }

    public abstract ImmutableArray<Parameter> Parameters { get; }

    /// <summary>The number of statements joined; 0 for a kind that is no compound.</summary>
    public virtual int PartCount => 0;

    /// <summary>A random instance that is true in the allocation, or null if this try found none.</summary>
    public abstract Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random);

    public abstract bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions);

    /// <summary>Constraints that all hold exactly where the condition does; written without <see cref="Holds"/>, so that each checks the other.</summary>
    public abstract IEnumerable<Constraint> ToConstraints(Condition condition, Grid grid);

    /// <summary>The statement as a clause without a capital or a full stop; means the same wherever it stands.</summary>
    public abstract string Clause(Condition condition, Labels labels);

    /// <summary>True if the arguments are ones that <see cref="Propose"/> could have made: other artifacts, columns in the grid.</summary>
    public virtual bool Accepts(Condition condition, Grid grid) => true;

    public sealed override string ToString() => Name;
}
