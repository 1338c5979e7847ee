using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Deduction.Techniques;

/// <summary>Walks through the sets of <paramref name="size"/> items whose masks together have at most as many bits, in
/// lexicographic order of the items as added.</summary>
internal sealed class SmallUnions(int size)
{
    private readonly int[] _items = new int[Problem.MaxVariables];
    private readonly ulong[] _masks = new ulong[Problem.MaxVariables];
    private readonly int[] _chosen = new int[size];
    private int _count;

    /// <summary>The chosen items, as a mask.</summary>
    public ulong Items { get; private set; }

    public ulong Union { get; private set; }

    public void Clear()
    {
        _count = 0;
        for (int i = 0; i < size; i++)
        {
            _chosen[i] = i;
        }
        // One before the first set, so that the first step lands on it.
        _chosen[^1]--;
    }

    /// <summary>Leaves out an item that no set can hold.</summary>
    public void Add(int item, ulong mask)
    {
        if (BitOperations.PopCount(mask) <= size)
        {
            _items[_count] = item;
            _masks[_count++] = mask;
        }
    }

    public bool MoveNext()
    {
        while (Advance())
        {
            Items = 0;
            Union = 0;
            foreach (int index in _chosen)
            {
                Items |= 1UL << _items[index];
                Union |= _masks[index];
            }
            if (BitOperations.PopCount(Union) <= size)
            {
                return true;
            }
        }
        return false;
    }

    private bool Advance()
    {
        if (_count < size)
        {
            return false;
        }
        int place = size - 1;
        while (place >= 0 && _chosen[place] == _count - size + place)
        {
            place--;
        }
        if (place < 0)
        {
            return false;
        }
        _chosen[place]++;
        for (int next = place + 1; next < size; next++)
        {
            _chosen[next] = _chosen[next - 1] + 1;
        }
        return true;
    }
}
