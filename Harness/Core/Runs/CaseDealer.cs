using Gridlock.Core.Runs.Cases;

namespace Gridlock.Core.Runs;

/// <summary>Hands out the cases that are left, in their order, and has the puzzles of the next windows made meanwhile.</summary>
internal sealed class CaseDealer(RunAssignment run)
{
    private const int WindowsAhead = 2;
    private const int WindowsPerCollection = 32;

    /// <param name="cancellationToken">Also ends the making of puzzles that were promised.</param>
    public IEnumerable<DealtCase> Deal(CancellationToken cancellationToken)
    {
        var ahead = new Queue<IReadOnlyList<DealtCase>>();
        using IEnumerator<CaseWindow> windows = run.Order.Windows().GetEnumerator();
        bool more = true;
        for (int taken = 0; ; taken++)
        {
            if (taken % WindowsPerCollection == WindowsPerCollection - 1)
            {
                // Where memory is plenty, the collector lets the puzzles of days pile up before it looks at them again, and keeps what it
                // took for them. This gives it back: a long run then peaks where a short one does.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }
            while (more && ahead.Count < WindowsAhead)
            {
                cancellationToken.ThrowIfCancellationRequested();
                more = windows.MoveNext();
                if (more && Prepare(windows.Current, cancellationToken) is { Count: > 0 } prepared)
                {
                    ahead.Enqueue(prepared);
                }
            }
            if (!ahead.TryDequeue(out IReadOnlyList<DealtCase>? next))
            {
                yield break;
            }
            foreach (DealtCase dealt in next)
            {
                yield return dealt;
            }
        }
    }

    private List<DealtCase> Prepare(CaseWindow window, CancellationToken cancellationToken)
    {
        var slots = window.Slots.ToDictionary(static slot => slot.Number);
        var puzzles = new Dictionary<int, Task<PlayablePuzzle>>();
        var dealt = new List<DealtCase>();
        foreach (RunCase one in window.Cases)
        {
            if (run.History.IsDone(one))
            {
                continue;
            }
            if (!puzzles.TryGetValue(one.Slot, out Task<PlayablePuzzle>? puzzle))
            {
                puzzle = run.Puzzles(slots[one.Slot], cancellationToken);
                puzzles.Add(one.Slot, puzzle);
            }
            dealt.Add(new DealtCase(one, puzzle));
        }
        return dealt;
    }
}
