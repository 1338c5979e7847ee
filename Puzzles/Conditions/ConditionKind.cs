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

    /// <summary>The fewest statements that are joined; 0 for a kind that is no compound.</summary>
    public virtual int LeastParts => 0;

    /// <summary>The most statements that are joined.</summary>
    public virtual int MostParts => LeastParts;

    /// <summary>The statement as a clause without a capital or a full stop; means the same wherever it stands.</summary>
    public abstract Clauses Clauses { get; }

    /// <summary>What the words of the clause mean exactly, for the prompt to say once; null where they leave no question.</summary>
    public virtual Clauses? Meaning => null;

    /// <summary>False on a grid where the kind says nothing, or nothing that another kind does not say better.</summary>
    public virtual bool Fits(Grid grid) => true;

    /// <summary>A random instance that is true in the allocation, or null if this try found none; only where the kind fits.</summary>
    public abstract Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random);

    public abstract bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions);

    /// <summary>Constraints that all hold exactly where the condition does; written without <see cref="Holds"/>, so that each checks the other.</summary>
    public abstract IEnumerable<Constraint> ToConstraints(Condition condition, Grid grid);

    /// <summary>True if the arguments are ones that <see cref="Propose"/> could have made: other artifacts, columns in the grid.</summary>
    public virtual bool Accepts(Condition condition, Grid grid) => true;

    /// <summary>True for a kind that speaks of cells in rows, which a line-up has not.</summary>
    public virtual bool NeedsVault => false;

    /// <summary>Why the condition can not be stated, in a sentence that names the value and the way out; null if it can.</summary>
    /// <remarks>Refuses none that <see cref="Accepts"/>, but takes more: what holds always or never is still a statement.</remarks>
    public virtual string? Refusal(Condition condition, Grid grid, Labels labels) =>
        NeedsVault && !grid.IsVault
            ? $"'{Name}' speaks of rows of cells, which only a vault has; leave it out, or name a kind that speaks of columns."
            : Distinctness.Refusal(condition, labels);

    /// <summary>The condition that holds in an allocation exactly where this one holds in its mirror image, left for right.</summary>
    /// <remarks>Columns change sides and all else stays; a kind that knows left from right overrides it.</remarks>
    public virtual Condition Mirrored(Condition condition, Grid grid) =>
        condition with
        {
            Arguments =
            [
                .. condition.Arguments.Select(
                    (argument, index) =>
                        Parameters[index].Type == ParameterType.Column ? grid.Columns - 1 - argument : argument
                ),
            ],
            Parts = [.. condition.Parts.Select(part => part.Kind.Mirrored(part, grid))],
        };

    public sealed override string ToString() => Name;
}
