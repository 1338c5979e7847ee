using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions;

/// <summary>One true-or-false statement about an allocation: a kind with its arguments.</summary>
/// <param name="Arguments">In the order of the kind's <see cref="ConditionKind.Parameters"/>.</param>
/// <param name="Parts">The smaller statements that a compound speaks of; empty for the other kinds.</param>
public sealed record Condition(ConditionKind Kind, ImmutableArray<int> Arguments, ImmutableArray<Condition> Parts)
{
    public Condition(ConditionKind kind, params ReadOnlySpan<int> arguments)
        : this(kind, [.. arguments], []) { }

    /// <param name="positions">One position an artifact.</param>
    public bool Holds(Grid grid, ReadOnlySpan<byte> positions) => Kind.Holds(this, grid, positions);

    public IEnumerable<Constraint> ToConstraints(Grid grid) => Kind.ToConstraints(this, grid);

    /// <summary>The statement as a clause without a capital or a full stop.</summary>
    public string ToClause(Labels labels) => Kind.Clauses.Write(this, labels);

    /// <summary>The statement as a sentence of its own.</summary>
    public string ToSentence(Labels labels)
    {
        string clause = ToClause(labels);
        return char.ToUpperInvariant(clause[0]) + clause[1..] + ".";
    }

    public bool Equals(Condition? other) =>
        other is not null
        && Kind == other.Kind
        && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan())
        && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Kind.Name);
        foreach (int argument in Arguments)
        {
            hash.Add(argument);
        }
        foreach (Condition part in Parts)
        {
            hash.Add(part);
        }
        return hash.ToHashCode();
    }

    public override string ToString() =>
        $"{Kind.Name}({string.Join(", ", Arguments.Select(a => a.ToString()).Concat(Parts.Select(p => p.ToString())))})";
}
