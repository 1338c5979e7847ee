namespace Gridlock.Solver.Deduction;

/// <summary>Sets of up to 128 items, and the fewest items of which every set holds one.</summary>
internal sealed class HittingSets
{
    private const int MostNodes = 2_000_000;

    private readonly List<UInt128> _sets = [];
    private int _nodesLeft = MostNodes;
    private UInt128 _best;
    private int _bound;

    public void Add(UInt128 set) => _sets.Add(set);

    /// <summary>Whether fewer items than the bound do; null if the budget ended before that was known.</summary>
    /// <param name="hitting">As few items as possible, where fewer do.</param>
    public bool? Smallest(int bound, out UInt128 hitting)
    {
        _bound = bound;
        Branch(0, 0, 0);
        hitting = _best;
        return _nodesLeft < 0 ? null : _bound < bound;
    }

    private void Branch(UInt128 chosen, UInt128 barred, int size)
    {
        if (--_nodesLeft < 0 || size + Disjoint(chosen, barred, out UInt128 narrowest) >= _bound)
        {
            return;
        }
        if (narrowest == 0)
        {
            (_best, _bound) = (chosen, size);
            return;
        }
        for (UInt128 rest = narrowest; rest != 0; rest &= rest - 1)
        {
            UInt128 item = rest & (~rest + 1);
            Branch(chosen | item, barred, size + 1);
            // Sets of items with this one have been seen.
            barred |= item;
        }
    }

    /// <summary>A lower bound on the items still needed: that many sets that are not hit share nothing.</summary>
    /// <param name="narrowest">Of the sets not hit, what is left of the one with the fewest items; 0 if all are hit.</param>
    private int Disjoint(UInt128 chosen, UInt128 barred, out UInt128 narrowest)
    {
        narrowest = 0;
        int fewest = int.MaxValue;
        int count = 0;
        UInt128 covered = 0;
        foreach (UInt128 set in _sets)
        {
            if ((set & chosen) != 0)
            {
                continue;
            }
            UInt128 open = set & ~barred;
            if (open == 0)
            {
                return int.MaxValue / 2;
            }
            int items = (int)UInt128.PopCount(open);
            if (items < fewest)
            {
                (fewest, narrowest) = (items, open);
            }
            if ((open & covered) == 0)
            {
                covered |= open;
                count++;
            }
        }
        return count;
    }
}
