using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Search;

/// <summary>Bounds on a weighted sum: what is certainly inside, what may be, and so what has to be in or out.</summary>
/// <remarks>Where variables form a permutation (as many values as variables, all different), exactly as many of them lie in the
/// region as it has of their values; the lightest and the heaviest that can be those give much tighter bounds.</remarks>
internal sealed class CompiledSum : CompiledConstraint
{
    private readonly Group[] _groups;
    private readonly ulong _region;
    private readonly int _least;
    private readonly int _most;

    /// <param name="permutations">Each with the mask of the values that its variables share out.</param>
    internal CompiledSum(WeightedSum constraint, IReadOnlyList<(AllDifferent Rule, ulong Values)> permutations)
    {
        _region = constraint.Region;
        // No sum is below 0; a lower bound far below it would overflow where the groups share it out.
        _least = Math.Max(0, constraint.Least);
        _most = constraint.Most;
        var weights = constraint
            .Variables.Zip(constraint.Weights)
            .ToDictionary(pair => pair.First, pair => pair.Second);
        var groups = new List<Group>();
        foreach ((AllDifferent rule, ulong values) in permutations)
        {
            if (rule.Variables.All(weights.ContainsKey))
            {
                groups.Add(new Group(Lightest(rule.Variables, weights), BitOperations.PopCount(values & _region)));
                foreach (int variable in rule.Variables)
                {
                    weights.Remove(variable);
                }
            }
        }
        groups.AddRange(weights.Select(pair => new Group([(pair.Key, pair.Value)], null)));
        _groups = [.. groups];
    }

    internal override bool Propagate(Span<ulong> domains, ref ulong changed)
    {
        int lowest = 0;
        int highest = 0;
        foreach (Group group in _groups)
        {
            if (!group.Bound(domains, _region))
            {
                return false;
            }
            lowest += group.Lowest;
            highest += group.Highest;
        }
        if (lowest > _most || highest < _least)
        {
            return false;
        }
        if (lowest >= _least && highest <= _most)
        {
            return true;
        }
        foreach (Group group in _groups)
        {
            int least = _least - (highest - group.Highest);
            int most = _most - (lowest - group.Lowest);
            if (!group.Narrow(domains, _region, least, most, ref changed))
            {
                return false;
            }
        }
        return true;
    }

    private static (int, int)[] Lightest(IEnumerable<int> variables, Dictionary<int, int> weights) =>
        [.. variables.Select(variable => (variable, weights[variable])).OrderBy(pair => pair.Item2)];

    /// <summary>Variables, lightest first, of which exactly so many lie in the region; null means any number.</summary>
    private sealed class Group((int Variable, int Weight)[] members, int? inside)
    {
        private int _open;
        private int _certain;
        private int _needed;

        internal int Lowest { get; private set; }

        internal int Highest { get; private set; }

        internal bool Bound(ReadOnlySpan<ulong> domains, ulong region)
        {
            (_open, _certain, int count) = (0, 0, 0);
            foreach ((int variable, int weight) in members)
            {
                ulong within = domains[variable] & region;
                if (within == domains[variable])
                {
                    _certain += weight;
                    count++;
                }
                else if (within != 0)
                {
                    _open++;
                }
            }
            _needed = inside is { } wanted ? wanted - count : -1;
            if (inside is not null && (_needed < 0 || _needed > _open))
            {
                return false;
            }
            Lowest = _certain + (inside is null ? 0 : Sum(domains, region, _needed, fromLightest: true));
            Highest = _certain + Sum(domains, region, inside is null ? _open : _needed, fromLightest: false);
            return true;
        }

        /// <summary>Decides the open members for which being in, or out, takes the group's sum beyond the bounds.</summary>
        internal bool Narrow(Span<ulong> domains, ulong region, int least, int most, ref ulong changed)
        {
            if (_open == 0 || (_needed != 1 && inside is not null))
            {
                return true;
            }
            foreach ((int variable, int weight) in members)
            {
                ulong domain = domains[variable];
                ulong within = domain & region;
                if (within == 0 || within == domain)
                {
                    continue;
                }
                // With one still needed, the member that is in is the whole rest of the sum.
                bool tooMuch = _certain + weight > most;
                bool tooLittle = inside is null ? Highest - weight < least : _certain + weight < least;
                ulong after =
                    inside is not null ? (tooMuch || tooLittle ? domain & ~region : domain)
                    : tooMuch ? domain & ~region
                    : tooLittle ? within
                    : domain;
                if (after != domain)
                {
                    domains[variable] = after;
                    changed |= 1UL << variable;
                }
                if (inside is null && tooMuch && tooLittle)
                {
                    return false;
                }
            }
            return true;
        }

        private int Sum(ReadOnlySpan<ulong> domains, ulong region, int count, bool fromLightest)
        {
            int sum = 0;
            for (int i = 0; i < members.Length && count > 0; i++)
            {
                (int variable, int weight) = members[fromLightest ? i : members.Length - 1 - i];
                ulong within = domains[variable] & region;
                if (within != 0 && within != domains[variable])
                {
                    sum += weight;
                    count--;
                }
            }
            return sum;
        }
    }
}
