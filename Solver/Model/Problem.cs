namespace Gridlock.Solver.Model;

/// <summary>Variables with finite domains and the constraints on them; immutable.</summary>
public sealed class Problem
{
    /// <summary>A value is 0 to 63, so that a domain is one 64-bit mask.</summary>
    public const int MaxValues = 64;

    /// <summary>A problem has at most 64 variables: a grid has at most 64 cells.</summary>
    public const int MaxVariables = 64;

    private readonly ulong[] _domains;
    private readonly Constraint[] _constraints;

    /// <param name="domains">One mask of allowed values a variable; an empty one makes the problem impossible.</param>
    /// <exception cref="ArgumentException">More than 64 variables, or a constraint on a variable that is not there.</exception>
    public Problem(IEnumerable<ulong> domains, IEnumerable<Constraint> constraints)
    {
        _domains = [.. domains];
        _constraints = [.. constraints];
        if (_domains.Length > MaxVariables)
        {
            throw new ArgumentException($"A problem has at most {MaxVariables} variables, not {_domains.Length}.");
        }
        foreach (Constraint constraint in _constraints)
        {
            if (
                constraint.Variables.Count > 0
                && (constraint.Variables[0] < 0 || constraint.Variables[^1] >= _domains.Length)
            )
            {
                throw new ArgumentException(
                    $"'{constraint}' speaks of a variable beyond the {_domains.Length} there are."
                );
            }
        }
    }

    public IReadOnlyList<ulong> Domains => _domains;

    public IReadOnlyList<Constraint> Constraints => _constraints;

    /// <summary>The same variables under these constraints besides.</summary>
    public Problem With(params IEnumerable<Constraint> constraints) => new(_domains, _constraints.Concat(constraints));

    /// <summary>True if each value lies in its domain and every constraint holds.</summary>
    /// <exception cref="ArgumentException">There is not one value a variable.</exception>
    public bool IsSatisfiedBy(ReadOnlySpan<byte> values)
    {
        if (values.Length != _domains.Length)
        {
            throw new ArgumentException($"{values.Length} values for {_domains.Length} variables.", nameof(values));
        }
        for (int variable = 0; variable < _domains.Length; variable++)
        {
            if (values[variable] >= MaxValues || (_domains[variable] >> values[variable] & 1) == 0)
            {
                return false;
            }
        }
        foreach (Constraint constraint in _constraints)
        {
            if (!constraint.Holds(values))
            {
                return false;
            }
        }
        return true;
    }
}
