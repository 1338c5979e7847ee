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
    private readonly ulong[] _unions = new ulong[size];
    private int _count;
    private bool _started;

    /// <summary>The chosen items, as a mask.</summary>
    public ulong Items { get; private set; }

    public ulong Union { get; private set; }

    public void Clear()
    {
        _count = 0;
        _started = false;
        _chosen[0] = -1;
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
        if (_count < size)
        {
            return false;
        }
        // The place that moves on next; where what is chosen before it is too wide already, nothing behind it is tried.
        int place = _started ? size - 1 : 0;
        _started = true;
        while (place >= 0)
        {
            if (++_chosen[place] > _count - size + place)
            {
                place--;
                continue;
            }
            _unions[place] = (place == 0 ? 0 : _unions[place - 1]) | _masks[_chosen[place]];
            if (BitOperations.PopCount(_unions[place]) > size)
            {
                continue;
            }
            if (place == size - 1)
            {
                Land();
                return true;
            }
            _chosen[place + 1] = _chosen[place];
            place++;
        }
        return false;
    }

    private void Land()
    {
        Items = 0;
        foreach (int index in _chosen)
        {
            Items |= 1UL << _items[index];
        }
        Union = _unions[size - 1];
    }
}
