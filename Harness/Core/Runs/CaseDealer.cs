using System.Runtime.CompilerServices;
using Gridlock.Core.Runs.Cases;

namespace Gridlock.Core.Runs;

/// <summary>Hands out the cases that are left, in their order, and has the puzzles of the next windows made meanwhile.</summary>
internal sealed class CaseDealer(RunAssignment run)
{
    private const int WindowsAhead = 2;

    public async IAsyncEnumerable<DealtCase> DealAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ahead = new Queue<IReadOnlyList<DealtCase>>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using IEnumerator<CaseWindow> windows = run.Order.Windows().GetEnumerator();
        bool more = true;
        try
        {
            while (true)
            {
                while (more && ahead.Count < WindowsAhead)
                {
                    more = windows.MoveNext();
                    if (more && Prepare(windows.Current, stop.Token) is { Count: > 0 } prepared)
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
                // Where everything is done already, nothing else would let go of the thread.
                await Task.Yield();
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            foreach (DealtCase left in ahead.SelectMany(static window => window))
            {
                await ((Task)left.Puzzle).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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
