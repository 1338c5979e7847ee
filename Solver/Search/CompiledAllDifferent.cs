using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Search;

/// <summary>All-different by naked and hidden singles; where there are as many values as variables, each value is used.</summary>
internal sealed class CompiledAllDifferent(AllDifferent constraint) : CompiledConstraint
{
    private readonly int[] _variables = [.. constraint.Variables];

    internal override bool Propagate(Span<ulong> domains, ref ulong changed)
    {
        while (true)
        {
            ulong once = 0;
            ulong twice = 0;
            ulong placed = 0;
            foreach (int variable in _variables)
            {
                ulong domain = domains[variable];
                twice |= once & domain;
                once |= domain;
                if ((domain & (domain - 1)) == 0)
                {
                    if ((placed & domain) != 0 || domain == 0)
                    {
                        return false;
                    }
                    placed |= domain;
                }
            }
            int values = BitOperations.PopCount(once);
            if (values < _variables.Length)
            {
                return false;
            }
            ulong single = values == _variables.Length ? once & ~twice : 0;
            bool again = false;
            foreach (int variable in _variables)
            {
                ulong domain = domains[variable];
                if ((domain & (domain - 1)) == 0)
                {
                    continue;
                }
                ulong only = domain & single;
                if ((only & (only - 1)) != 0)
                {
                    return false;
                }
                ulong after = only != 0 ? only : domain & ~placed;
                if (after != domain)
                {
                    domains[variable] = after;
                    changed |= 1UL << variable;
                    if (after == 0)
                    {
                        return false;
                    }
                    again = true;
                }
            }
            if (!again)
            {
                return true;
            }
        }
    }
}
