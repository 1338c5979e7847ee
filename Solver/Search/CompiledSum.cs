using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Search;

/// <summary>Bounds on a weighted sum: what is certainly inside, what may be, and so what has to be in or out.</summary>
/// <remarks>Where variables form a permutation (as many values as variables, all different), exactly as many of them lie in the
/// region as it has of their values; the lightest and the heaviest that can be those give much tighter bounds. Those of a
/// permutation that the sum does not speak of weigh nothing.</remarks>
internal sealed class CompiledSum : CompiledConstraint
{
    private readonly RegionShare[] _shares;
    private readonly int[] _loose;
    private readonly int[] _weights;
    private readonly ulong _region;
    private readonly ulong _against;
    private readonly int _least;
    private readonly int _most;

    /// <param name="permutations">Each with the mask of the values that its variables share out.</param>
    internal CompiledSum(WeightedSum constraint, IReadOnlyList<(AllDifferent Rule, ulong Values)> permutations)
    {
        (_region, _against) = (constraint.Region, constraint.Against);
        // A bound far beyond what any sum reaches would overflow where the shares are taken off it.
        _least = Math.Max(constraint.Lowest, constraint.Least);
        _most = Math.Min(constraint.Highest, constraint.Most);
        var weights = constraint
            .Variables.Zip(constraint.Weights)
            .ToDictionary(pair => pair.First, pair => pair.Second);
        var shares = new List<RegionShare>();
        foreach ((AllDifferent rule, ulong values) in permutations)
        {
            if (rule.Variables.Count(weights.ContainsKey) < 2)
            {
                continue;
            }
            (int, int)[] members = [.. rule.Variables.Select(each => (each, weights.GetValueOrDefault(each)))];
            shares.Add(new RegionShare(members, _region, BitOperations.PopCount(values & _region), sign: 1));
            if (_against != 0)
            {
                shares.Add(new RegionShare(members, _against, BitOperations.PopCount(values & _against), sign: -1));
            }
            foreach (int variable in rule.Variables)
            {
                weights.Remove(variable);
            }
        }
        _shares = [.. shares];
        _loose = [.. weights.Keys];
        _weights = [.. weights.Values];
    }

    internal override bool Propagate(Span<ulong> domains, ref ulong changed)
    {
        int lowest = 0;
        int highest = 0;
        foreach (RegionShare share in _shares)
        {
            if (!share.Bound(domains))
            {
                return false;
            }
            lowest += share.Lowest;
            highest += share.Highest;
        }
        for (int i = 0; i < _loose.Length; i++)
        {
            ulong domain = domains[_loose[i]];
            lowest += Lowest(domain) * _weights[i];
            highest += Highest(domain) * _weights[i];
        }
        if (lowest > _most || highest < _least)
        {
            return false;
        }
        // What each part may add beyond its own lowest, and must not stay below its own highest.
        int above = _most - lowest;
        int below = highest - _least;
        foreach (RegionShare share in _shares)
        {
            if (!share.Narrow(domains, above, below, ref changed))
            {
                return false;
            }
        }
        return highest - lowest <= Math.Min(above, below) || NarrowLoose(domains, above, below, ref changed);
    }

    private bool NarrowLoose(Span<ulong> domains, int above, int below, ref ulong changed)
    {
        for (int i = 0; i < _loose.Length; i++)
        {
            ulong domain = domains[_loose[i]];
            int least = (Highest(domain) * _weights[i]) - below;
            int most = (Lowest(domain) * _weights[i]) + above;
            ulong barred = _weights[i] > most || _weights[i] < least ? _region : 0;
            barred |= 0 > most || 0 < least ? ~(_region | _against) : 0;
            barred |= -_weights[i] > most || -_weights[i] < least ? _against : 0;
            if ((domain & barred) != 0)
            {
                domains[_loose[i]] = domain & ~barred;
                changed |= 1UL << _loose[i];
                if ((domain & ~barred) == 0)
                {
                    return false;
                }
            }
        }
        return true;
    }

    private int Lowest(ulong domain) =>
        (domain & _against) != 0 ? -1
        : (domain & ~_region) != 0 ? 0
        : 1;

    private int Highest(ulong domain) =>
        (domain & _region) != 0 ? 1
        : (domain & ~_against) != 0 ? 0
        : -1;
}
