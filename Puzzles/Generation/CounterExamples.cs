using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Generation;

/// <summary>Allocations other than the hidden one, each with the conditions of a block that rule it out. Where that is one alone, the
/// block needs it.</summary>
internal sealed class CounterExamples
{
    internal const int MostConditions = 256;
    private const int WordBits = 64;
    private const int Words = MostConditions / WordBits;

    private readonly AllocationList _allocations = new();
    private ulong[] _violated = [];
    private int _noted;

    internal void Clear(Grid grid)
    {
        _allocations.Clear(grid.Artifacts);
        _noted = 0;
    }

    /// <summary>Counts from the next noting on.</summary>
    internal void Add(ReadOnlySpan<byte> allocation) => _allocations.Add(allocation);

    /// <summary>For each allocation, notes the enabled conditions from the first index on that rule it out.</summary>
    internal void NoteViolated(ConditionSet set, int first)
    {
        _noted = _allocations.Count;
        if (_violated.Length < _allocations.Count * Words)
        {
            _violated = new ulong[2 * _allocations.Count * Words];
        }
        Array.Clear(_violated, 0, _allocations.Count * Words);
        for (int index = first; index < set.Count; index++)
        {
            for (int other = 0; other < _allocations.Count && set.IsEnabled(index); other++)
            {
                if (!set[index].Holds(set.Grid, _allocations[other]))
                {
                    _violated[other * Words + (index - first) / WordBits] |= 1UL << (index - first);
                }
            }
        }
    }

    /// <summary>True if one of the noted allocations is ruled out by the block's condition of this index alone.</summary>
    internal bool AreNeeding(int index)
    {
        for (int other = 0; other < _noted; other++)
        {
            Span<ulong> violated = _violated.AsSpan(other * Words, Words);
            if (violated[index / WordBits] != 1UL << index)
            {
                continue;
            }
            violated[index / WordBits] = 0;
            bool alone = !violated.ContainsAnyExcept(0UL);
            violated[index / WordBits] = 1UL << index;
            if (alone)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Takes note that the condition of this index rules nothing out any more.</summary>
    internal void Forget(int index)
    {
        for (int other = 0; other < _noted; other++)
        {
            _violated[other * Words + index / WordBits] &= ~(1UL << index);
        }
    }
}
