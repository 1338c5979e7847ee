namespace Gridlock.Solver.Deduction;

/// <summary>What a technique found, with what each elimination relies on; one is reused for all.</summary>
/// <param name="explains">False where nobody will ask for reasons: to gather them costs more than to find.</param>
internal sealed class Finding(bool explains)
{
    private readonly List<Elimination> _eliminations = [];
    private readonly List<Reason> _reasons = [];
    private readonly List<int> _companions = [];
    private int _for;

    public List<Elimination> Eliminations => _eliminations;

    public bool Explains => explains;

    /// <summary>How often a technique looked for something: a measure of the time spent, and the same everywhere.</summary>
    public long Looks { get; private set; }

    public bool IsEmpty => _eliminations.Count == 0;

    public void Clear()
    {
        Looks++;
        _eliminations.Clear();
        _reasons.Clear();
        _companions.Clear();
    }

    /// <summary>The reasons given next belong to this elimination.</summary>
    public void RuleOut(int variable, ulong removed)
    {
        _eliminations.Add(new Elimination(variable, removed));
        _for = variable;
    }

    /// <param name="absent">Values that the variable no longer has.</param>
    public void Because(int variable, ulong absent)
    {
        if (explains && absent != 0)
        {
            _reasons.Add(new Reason(_for, variable, absent));
        }
    }

    /// <summary>Names a constraint that is used beside the technique's own.</summary>
    public void Using(int constraint) => _companions.Add(constraint);

    /// <param name="rule">What found it.</param>
    public DeductionStep ToStep(Technique rule)
    {
        int[] constraints = [rule.Constraint, .. _companions];
        Array.Sort(constraints);
        _eliminations.Sort(static (one, other) => one.Variable.CompareTo(other.Variable));
        return new DeductionStep(rule.Grade, [.. constraints], [.. _eliminations], null) { Reasons = [.. _reasons] };
    }
}
