namespace Gridlock.Solver.Search;

/// <summary>Counts solutions.</summary>
public sealed partial class Searcher
{
    /// <summary>Counts solutions up to a limit; null if undecided.</summary>
    public long? Count(long limit)
    {
        long found = 0;
        if (limit > 0 && Start(out _))
        {
            CountFrom(0, limit, ref found);
        }
        Nodes = NodeLimit - Math.Max(_nodesLeft, 0);
        return _nodesLeft < 0 ? null : found;
    }

    private void CountFrom(int level, long limit, ref long found)
    {
        int count = _domains.Length;
        Span<ulong> domains = _stack.AsSpan(level * count, count);
        int open = Smallest(domains, 0);
        if (open < 0)
        {
            found++;
            return;
        }
        Span<ulong> branch = _stack.AsSpan((level + 1) * count, count);
        for (ulong rest = domains[open]; rest != 0 && found < limit && _nodesLeft >= 0; rest &= rest - 1)
        {
            domains.CopyTo(branch);
            branch[open] = rest & (~rest + 1);
            if (Enter(open, branch))
            {
                CountFrom(level + 1, limit, ref found);
            }
        }
    }
}
