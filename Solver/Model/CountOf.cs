namespace Gridlock.Solver.Model;

/// <summary>Between <see cref="Least"/> and <see cref="Most"/> of the atoms hold: either-or, if-then, if and only if,
/// neither-nor, exactly k of n.</summary>
public sealed class CountOf : Constraint
{
    private readonly Atom[] _atoms;
    private readonly int[] _variables;

    /// <exception cref="ArgumentException">The bounds are not 0 &lt;= least &lt;= most &lt;= number of atoms.</exception>
    public CountOf(IEnumerable<Atom> atoms, int least, int most)
    {
        _atoms = [.. atoms];
        _variables = Distinct(_atoms.SelectMany(atom => atom.Variables));
        if (least < 0 || least > most || most > _atoms.Length)
        {
            throw new ArgumentException($"Between {least} and {most} of {_atoms.Length} atoms can not hold.");
        }
        Least = least;
        Most = most;
    }

    public IReadOnlyList<Atom> Atoms => _atoms;

    public int Least { get; }

    public int Most { get; }

    public override IReadOnlyList<int> Variables => _variables;

    public override bool Holds(ReadOnlySpan<byte> values)
    {
        int count = 0;
        foreach (Atom atom in _atoms)
        {
            count += atom.Holds(values) ? 1 : 0;
        }
        return count >= Least && count <= Most;
    }

    public override IReadOnlyList<Constraint> Negations()
    {
        var negations = new List<Constraint>();
        if (Least > 0)
        {
            negations.Add(new CountOf(_atoms, 0, Least - 1));
        }
        if (Most < _atoms.Length)
        {
            negations.Add(new CountOf(_atoms, Most + 1, _atoms.Length));
        }
        return negations;
    }

    public override string ToString() => $"{Least} to {Most} of [{string.Join("; ", _atoms.AsEnumerable())}]";
}
