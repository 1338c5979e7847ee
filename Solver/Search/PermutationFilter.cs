using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Search;

/// <summary>Leaves of a permutation exactly the values that stand in some way to place all of its variables.</summary>
/// <remarks>Régin, "A filtering algorithm for constraints of difference in CSPs", 1994: after one complete placement, a value is
/// possible for a variable if and only if its owner in that placement can be reached back from it, that is, if the two are strongly
/// connected.</remarks>
internal sealed class PermutationFilter(AllDifferent rule)
{
    private const int Nobody = -1;

    private readonly int[] _variables = [.. rule.Variables];

    // The placement found last, which mostly still holds: by value its place in the list of variables, and the other way.
    private readonly int[] _owner = NoOne();
    private readonly int[] _placed = [.. rule.Variables.Select(_ => Nobody)];
    private readonly int[] _number = new int[Problem.MaxValues];
    private readonly int[] _stack = new int[Problem.MaxValues];
    private ulong _seen;
    private ulong _open;
    private int _count;
    private int _height;

    /// <summary>Removes values that can not be; marks the variables that changed.</summary>
    /// <returns>False if the variables can not all be placed.</returns>
    internal bool Propagate(Span<ulong> domains, ref ulong changed)
    {
        if (!Place(domains))
        {
            return false;
        }
        (_seen, _open, _count, _height) = (0, 0, 0, 0);
        for (int i = 0; i < _variables.Length; i++)
        {
            if ((_seen >> _placed[i] & 1) == 0)
            {
                Connect(_placed[i], domains, ref changed);
            }
        }
        return true;
    }

    private bool Place(ReadOnlySpan<ulong> domains)
    {
        for (int i = 0; i < _variables.Length; i++)
        {
            int value = _placed[i];
            if (value != Nobody && (domains[_variables[i]] >> value & 1) == 0)
            {
                (_placed[i], _owner[value]) = (Nobody, Nobody);
            }
        }
        for (int i = 0; i < _variables.Length; i++)
        {
            ulong tried = 0;
            if (_placed[i] == Nobody && !Augment(i, domains, ref tried))
            {
                return false;
            }
        }
        return true;
    }

    private bool Augment(int place, ReadOnlySpan<ulong> domains, ref ulong tried)
    {
        ulong domain = domains[_variables[place]];
        while ((domain & ~tried) is not 0 and var rest)
        {
            int value = BitOperations.TrailingZeroCount(rest);
            tried |= 1UL << value;
            if (_owner[value] == Nobody || Augment(_owner[value], domains, ref tried))
            {
                (_owner[value], _placed[place]) = (place, value);
                return true;
            }
        }
        return false;
    }

    /// <summary>Tarjan's strongly connected components over the values, each pointing to what its owner could take instead.</summary>
    /// <returns>The lowest number reached.</returns>
    private int Connect(int value, Span<ulong> domains, ref ulong changed)
    {
        int own = _number[value] = _count++;
        int lowest = own;
        int bottom = _height;
        _stack[_height++] = value;
        _seen |= 1UL << value;
        _open |= 1UL << value;
        for (ulong rest = domains[_variables[_owner[value]]]; rest != 0; rest &= rest - 1)
        {
            int next = BitOperations.TrailingZeroCount(rest);
            if ((_seen >> next & 1) == 0)
            {
                lowest = Math.Min(lowest, Connect(next, domains, ref changed));
            }
            else if ((_open >> next & 1) != 0)
            {
                lowest = Math.Min(lowest, _number[next]);
            }
        }
        if (lowest == own)
        {
            Close(bottom, domains, ref changed);
        }
        return lowest;
    }

    private void Close(int bottom, Span<ulong> domains, ref ulong changed)
    {
        ulong component = 0;
        for (int i = bottom; i < _height; i++)
        {
            component |= 1UL << _stack[i];
        }
        for (int i = bottom; i < _height; i++)
        {
            int variable = _variables[_owner[_stack[i]]];
            if ((domains[variable] & ~component) != 0)
            {
                domains[variable] &= component;
                changed |= 1UL << variable;
            }
        }
        _height = bottom;
        _open &= ~component;
    }

    private static int[] NoOne()
    {
        int[] owners = new int[Problem.MaxValues];
        Array.Fill(owners, Nobody);
        return owners;
    }
}
