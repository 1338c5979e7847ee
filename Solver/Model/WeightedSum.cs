namespace Gridlock.Solver.Model;

/// <summary>The weights of the variables whose value lies in <see cref="Region"/>, less those of the variables whose value lies
/// in <see cref="Against"/>, add up to between <see cref="Least"/> and <see cref="Most"/>.</summary>
public sealed class WeightedSum : Constraint
{
    private readonly int[] _variables;
    private readonly int[] _weights;
    private readonly int _total;

    /// <param name="variables">Each once.</param>
    /// <param name="weights">Not negative, one a variable.</param>
    /// <param name="region">A mask of values.</param>
    /// <param name="least">May be negative, as may <paramref name="most"/>.</param>
    /// <param name="against">A mask of values that shares none with the region; what lies there counts negatively.</param>
    /// <exception cref="ArgumentException">The lengths differ, a variable stands twice, a weight is negative, the two regions
    /// share a value, or least &gt; most.</exception>
    public WeightedSum(
        IEnumerable<int> variables,
        IEnumerable<int> weights,
        ulong region,
        int least,
        int most,
        ulong against = 0
    )
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
        if ((region & against) != 0)
        {
            throw new ArgumentException("A value can not count both for and against a weighted sum.", nameof(against));
        }
        Region = region;
        Against = against;
        Least = least;
        Most = most;
        _total = _weights.Sum();
        Array.Sort(_variables, _weights);
    }

    /// <summary>In the order of <see cref="Variables"/>.</summary>
    public IReadOnlyList<int> Weights => _weights;

    public ulong Region { get; }

    /// <summary>The values whose variables count negatively; 0 for a plain total.</summary>
    public ulong Against { get; }

    public int Least { get; }

    public int Most { get; }

    public override IReadOnlyList<int> Variables => _variables;

    /// <summary>No sum of the weights is below this.</summary>
    internal int Lowest => Against == 0 ? 0 : -_total;

    /// <summary>No sum of the weights is above this.</summary>
    internal int Highest => _total;

    public override bool Holds(ReadOnlySpan<byte> values)
    {
        int sum = 0;
        for (int i = 0; i < _variables.Length; i++)
        {
            byte value = values[_variables[i]];
            sum += ((int)(Region >> value & 1) - (int)(Against >> value & 1)) * _weights[i];
        }
        return sum >= Least && sum <= Most;
    }

    public override IReadOnlyList<Constraint> Negations()
    {
        var negations = new List<Constraint>();
        if (Least > Lowest)
        {
            negations.Add(new WeightedSum(_variables, _weights, Region, Lowest, Least - 1, Against));
        }
        if (Most < _total)
        {
            negations.Add(new WeightedSum(_variables, _weights, Region, Most + 1, _total, Against));
        }
        return negations;
    }

    public override string ToString() =>
        Against == 0
            ? $"sum of {_variables.Length} weights in region is {Least} to {Most}"
            : $"sum of {_variables.Length} weights in region, less those against it, is {Least} to {Most}";
}
