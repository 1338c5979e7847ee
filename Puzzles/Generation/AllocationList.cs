using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Generation;

/// <summary>Allocations of one grid, one after another in a buffer that is used again.</summary>
internal sealed class AllocationList
{
    private byte[] _positions = [];
    private int _length;

    internal AllocationList() { }

    internal AllocationList(int artifacts, int capacity) =>
        (_length, _positions) = (artifacts, new byte[artifacts * capacity]);

    internal int Count { get; private set; }

    internal Span<byte> this[int index] => _positions.AsSpan(index * _length, _length);

    /// <summary>Empties the list for allocations of so many artifacts.</summary>
    internal void Clear(int artifacts) => (Count, _length) = (0, artifacts);

    /// <summary>A place for one more; what it holds is left from before.</summary>
    internal Span<byte> Append()
    {
        Count++;
        if (Count * _length > _positions.Length)
        {
            Array.Resize(ref _positions, 2 * Count * _length);
        }
        return this[Count - 1];
    }

    internal void Add(ReadOnlySpan<byte> allocation) => allocation.CopyTo(Append());

    internal void RemoveLast() => Count--;

    /// <summary>Keeps those in which the condition holds.</summary>
    internal void KeepHolding(Condition condition, Grid grid)
    {
        int kept = 0;
        for (int index = 0; index < Count; index++)
        {
            if (condition.Holds(grid, this[index]))
            {
                this[index].CopyTo(this[kept++]);
            }
        }
        Count = kept;
    }

    internal bool AllHolding(Condition condition, Grid grid)
    {
        for (int index = 0; index < Count; index++)
        {
            if (!condition.Holds(grid, this[index]))
            {
                return false;
            }
        }
        return true;
    }

    internal int CountHolding(Condition condition, Grid grid)
    {
        int holding = 0;
        for (int index = 0; index < Count; index++)
        {
            holding += condition.Holds(grid, this[index]) ? 1 : 0;
        }
        return holding;
    }
}
