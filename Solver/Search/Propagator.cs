using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Search;

/// <summary>Compiled constraints that can be added, switched off and on again, and run to a fixed point.</summary>
internal sealed class Propagator
{
    private const int WordBits = 64;

    /// <summary>In a permutation of up to so many, singles and search are faster than filtering.</summary>
    private const int MostUnfiltered = 8;

    private readonly List<CompiledConstraint> _constraints = [];
    private readonly List<int[]> _variables = [];
    private IReadOnlyList<(AllDifferent Rule, ulong Values)> _permutations = [];
    private PermutationFilter[] _filters = [];
    private ulong[][] _watches = [];
    private ulong[] _enabled = [0];
    private ulong[] _queue = [0];
    private int _failed = -1;

    internal int Count => _constraints.Count;

    /// <summary>The variables of the constraint that failed last.</summary>
    internal ReadOnlySpan<int> Failed => _failed < 0 ? [] : _variables[_failed];

    /// <summary>Takes the constraints of this problem in place of all others.</summary>
    internal void Load(Problem problem)
    {
        Clear(problem.Domains.Count);
        _permutations = [.. Permutations(problem)];
        _filters =
        [
            .. _permutations
                .Where(permutation => permutation.Rule.Variables.Count > MostUnfiltered)
                .Select(permutation => new PermutationFilter(permutation.Rule)),
        ];
        foreach (Constraint constraint in problem.Constraints)
        {
            Add(constraint);
        }
    }

    /// <returns>The constraint's index, for <see cref="Enable"/>.</returns>
    internal int Add(Constraint constraint)
    {
        int index = _constraints.Count;
        if (index == _enabled.Length * WordBits)
        {
            Grow();
        }
        _constraints.Add(CompiledConstraint.From(constraint, _permutations));
        int[] variables = [.. constraint.Variables];
        _variables.Add(variables);
        foreach (int variable in variables)
        {
            _watches[variable][index / WordBits] |= 1UL << index;
        }
        Enable(index, true);
        return index;
    }

    internal void Enable(int index, bool enabled)
    {
        ulong bit = 1UL << index;
        ref ulong word = ref _enabled[index / WordBits];
        word = enabled ? word | bit : word & ~bit;
    }

    /// <summary>Removes the constraints from this index on.</summary>
    internal void Truncate(int count)
    {
        _failed = -1;
        for (int index = _constraints.Count - 1; index >= count; index--)
        {
            foreach (int variable in _variables[index])
            {
                _watches[variable][index / WordBits] &= ~(1UL << index);
            }
            Enable(index, false);
        }
        _constraints.RemoveRange(count, _constraints.Count - count);
        _variables.RemoveRange(count, _variables.Count - count);
    }

    /// <summary>Runs every enabled constraint to the fixed point.</summary>
    /// <returns>False if there is no solution within the domains.</returns>
    internal bool PropagateAll(Span<ulong> domains)
    {
        _enabled.CopyTo(_queue, 0);
        return Run(domains);
    }

    /// <summary>Runs the constraints on the changed variables, and what follows, to the fixed point.</summary>
    internal bool PropagateFrom(ulong changed, Span<ulong> domains)
    {
        Array.Clear(_queue);
        Enqueue(changed);
        return Run(domains);
    }

    private bool Run(Span<ulong> domains)
    {
        while (RunQueue(domains))
        {
            ulong changed = 0;
            foreach (PermutationFilter filter in _filters)
            {
                if (!filter.Propagate(domains, ref changed))
                {
                    _failed = -1;
                    return false;
                }
            }
            if (changed == 0)
            {
                return true;
            }
            Enqueue(changed);
        }
        return false;
    }

    private bool RunQueue(Span<ulong> domains)
    {
        for (int word = 0; word < _queue.Length; word++)
        {
            while (_queue[word] != 0)
            {
                int bit = BitOperations.TrailingZeroCount(_queue[word]);
                _queue[word] &= _queue[word] - 1;
                ulong changed = 0;
                int index = word * WordBits + bit;
                if (!_constraints[index].Propagate(domains, ref changed))
                {
                    _failed = index;
                    return false;
                }
                if (changed != 0)
                {
                    Enqueue(changed);
                    word = 0;
                }
            }
        }
        return true;
    }

    private void Enqueue(ulong changed)
    {
        for (; changed != 0; changed &= changed - 1)
        {
            ulong[] watch = _watches[BitOperations.TrailingZeroCount(changed)];
            for (int word = 0; word < watch.Length; word++)
            {
                _queue[word] |= watch[word] & _enabled[word];
            }
        }
    }

    private static IEnumerable<(AllDifferent, ulong)> Permutations(Problem problem)
    {
        foreach (AllDifferent rule in problem.Constraints.OfType<AllDifferent>())
        {
            ulong values = rule.Variables.Aggregate(0UL, (mask, variable) => mask | problem.Domains[variable]);
            if (BitOperations.PopCount(values) == rule.Variables.Count)
            {
                yield return (rule, values);
            }
        }
    }

    private void Clear(int variables)
    {
        Truncate(0);
        if (_watches.Length < variables)
        {
            Array.Resize(ref _watches, variables);
            for (int variable = 0; variable < variables; variable++)
            {
                _watches[variable] ??= new ulong[_enabled.Length];
            }
        }
    }

    private void Grow()
    {
        int words = _enabled.Length + 1;
        Array.Resize(ref _enabled, words);
        Array.Resize(ref _queue, words);
        for (int variable = 0; variable < _watches.Length; variable++)
        {
            Array.Resize(ref _watches[variable], words);
        }
    }
}
