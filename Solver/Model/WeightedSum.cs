namespace Gridlock.Solver.Model;

/// <summary>The weights of the variables whose value lies in <see cref="Region"/> add up to between <see cref="Least"/>
/// and <see cref="Most"/>.</summary>
public sealed class WeightedSum : Constraint
{
    private readonly int[] _variables;
    private readonly int[] _weights;
    private readonly int _total;

    /// <param name="variables">Each once.</param>
    /// <param name="weights">Not negative, one a variable.</param>
    /// <param name="region">A mask of values.</param>
    /// <exception cref="ArgumentException">The lengths differ, a variable stands twice, a weight is negative, or least &gt; most.</exception>
    public WeightedSum(IEnumerable<int> variables, IEnumerable<int> weights, ulong region, int least, int most)
    {
        _variables = [.. variables];
        _weights = [.. weights];
        if (_variables.Length != _weights.Length || Distinct(_variables).Length != _variables.Length)
        {
            throw new ArgumentException("A weighted sum needs each variable once, with one weight.", nameof(variables));
        }
        if (_weights.Any(weight => weight < 0) || least > most)
        {
            throw new ArgumentException($"A weighted sum from {least} to {most} over negative weights is not allowed.");
        }
        Region = region;
        Least = least;
        Most = most;
        _total = _weights.Sum();
        Array.Sort(_variables, _weights);
    }

    /// <summary>In the order of <see cref="Variables"/>.</summary>
    public IReadOnlyList<int> Weights => _weights;

    public ulong Region { get; }

    public int Least { get; }

    public int Most { get; }

    public override IReadOnlyList<int> Variables => _variables;

    public override bool Holds(ReadOnlySpan<byte> values)
    {
        int sum = 0;
        for (int i = 0; i < _variables.Length; i++)
        {
            sum += (Region >> values[_variables[i]] & 1) != 0 ? _weights[i] : 0;
        }
        return sum >= Least && sum <= Most;
    }

    public override IReadOnlyList<Constraint> Negations()
    {
        var negations = new List<Constraint>();
        if (Least > 0)
        {
            negations.Add(new WeightedSum(_variables, _weights, Region, 0, Least - 1));
        }
        if (Most < _total)
        {
            negations.Add(new WeightedSum(_variables, _weights, Region, Most + 1, _total));
        }
        return negations;
    }

    public override string ToString() => $"sum of {_variables.Length} weights in region is {Least} to {Most}";
}
