namespace Gridlock.Solver.Model;

/// <summary>No two of the variables take the same value.</summary>
public sealed class AllDifferent : Constraint
{
    private readonly int[] _variables;

    /// <exception cref="ArgumentException">A variable stands twice.</exception>
    public AllDifferent(params IEnumerable<int> variables)
    {
        int[] given = [.. variables];
        _variables = Distinct(given);
        if (_variables.Length != given.Length)
        {
            throw new ArgumentException("A variable stands twice in an all-different constraint.", nameof(variables));
        }
    }

    public override IReadOnlyList<int> Variables => _variables;

    public override bool Holds(ReadOnlySpan<byte> values)
    {
        ulong seen = 0;
        foreach (int variable in _variables)
        {
            ulong bit = 1UL << values[variable];
            if ((seen & bit) != 0)
            {
                return false;
            }
            seen |= bit;
        }
        return true;
    }

    public override IReadOnlyList<Constraint> Negations()
    {
        var equal =
            from i in Enumerable.Range(0, _variables.Length)
            from j in Enumerable.Range(i + 1, _variables.Length - i - 1)
            select Atom.Related(_variables[i], Relation.Equal, _variables[j]);
        Atom[] pairs = [.. equal];
        return pairs.Length == 0 ? [] : [new CountOf(pairs, 1, pairs.Length)];
    }
}
