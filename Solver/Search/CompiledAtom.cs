using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Search;

/// <summary>An atom laid out for propagation on an array of domains.</summary>
internal readonly struct CompiledAtom(Atom atom)
{
    private readonly int _first = atom.First;
    private readonly int _second = atom.Second;
    private readonly ulong _mask = atom.Mask;
    private readonly Relation? _relation = atom.Relation;

    /// <summary>True or false if the domains decide the atom, otherwise null.</summary>
    internal bool? Decided(ReadOnlySpan<ulong> domains)
    {
        if (_relation is null)
        {
            ulong domain = domains[_first];
            return (domain & _mask) == 0 ? false
                : (domain & ~_mask) == 0 ? true
                : null;
        }
        ulong seconds = domains[_second];
        ulong some = 0;
        ulong every = seconds;
        ulong[] forward = _relation.Forward;
        for (ulong rest = domains[_first]; rest != 0; rest &= rest - 1)
        {
            ulong row = forward[BitOperations.TrailingZeroCount(rest)];
            some |= row & seconds;
            every &= row;
        }
        return some == 0 ? false
            : every == seconds ? true
            : null;
    }

    /// <summary>Removes what can not be when the atom has this truth; marks the variables that changed.</summary>
    /// <returns>False if a domain became empty.</returns>
    internal bool Force(bool truth, Span<ulong> domains, ref ulong changed)
    {
        ulong flip = truth ? 0 : ulong.MaxValue;
        if (_relation is null)
        {
            return Narrow(_first, _mask ^ flip, domains, ref changed);
        }
        return Narrow(_second, Supported(domains[_first], _relation.Forward, flip), domains, ref changed)
            && Narrow(_first, Supported(domains[_second], _relation.Backward, flip), domains, ref changed);
    }

    private static ulong Supported(ulong domain, ulong[] rows, ulong flip)
    {
        ulong supported = 0;
        for (; domain != 0; domain &= domain - 1)
        {
            supported |= rows[BitOperations.TrailingZeroCount(domain)] ^ flip;
        }
        return supported;
    }

    private static bool Narrow(int variable, ulong allowed, Span<ulong> domains, ref ulong changed)
    {
        ulong before = domains[variable];
        ulong after = before & allowed;
        if (after != before)
        {
            domains[variable] = after;
            changed |= 1UL << variable;
        }
        return after != 0;
    }
}
