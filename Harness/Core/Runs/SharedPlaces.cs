namespace Gridlock.Core.Runs;

/// <summary>The places at which cases are played. Every lane has an equal share that no other can take while it has cases, so that a
/// player who keeps its cases for long keeps no other from playing; what is beyond the shares is for whoever comes first.</summary>
/// <param name="places">In all.</param>
/// <param name="widths">The places that each lane can use.</param>
internal sealed class SharedPlaces(int places, IReadOnlyList<int> widths)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(int Lane, TaskCompletionSource Turn)> _waiting = [];
    private readonly int[] _held = new int[widths.Count];
    private readonly int[] _share = [.. widths.Select(width => Math.Min(width, places / widths.Count))];

    /// <summary>Waits for a place, in the order of asking among those who may have it; cancelled if the caller gives up.</summary>
    public Task EnterAsync(int lane, CancellationToken cancellationToken)
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            _waiting.AddLast((lane, turn));
            Serve();
        }
        if (!turn.Task.IsCompleted)
        {
            _ = HeedAsync(lane, turn, cancellationToken);
        }
        return turn.Task;
    }

    public void Leave(int lane)
    {
        lock (_lock)
        {
            _held[lane]--;
            Serve();
        }
    }

    /// <summary>The lane has no more cases: its share is for the others.</summary>
    public void Close(int lane)
    {
        lock (_lock)
        {
            _share[lane] = 0;
            Serve();
        }
    }

    private async Task HeedAsync(int lane, TaskCompletionSource turn, CancellationToken cancellationToken)
    {
        using CancellationTokenRegistration registration = cancellationToken.Register(() => GiveUp(lane, turn));
        await turn.Task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private void GiveUp(int lane, TaskCompletionSource turn)
    {
        lock (_lock)
        {
            if (_waiting.Remove((lane, turn)))
            {
                turn.SetCanceled();
            }
        }
    }

    private void Serve()
    {
        for (LinkedListNode<(int Lane, TaskCompletionSource Turn)>? node = _waiting.First; node is not null; )
        {
            (int lane, TaskCompletionSource turn) = node.Value;
            LinkedListNode<(int, TaskCompletionSource)> one = node;
            node = node.Next;
            if (MayEnter(lane))
            {
                _held[lane]++;
                _waiting.Remove(one);
                turn.SetResult();
            }
        }
    }

    private bool MayEnter(int lane)
    {
        int free = places - _held.Sum();
        int kept = _share
            .Where((_, other) => other != lane)
            .Zip(_held.Where((_, other) => other != lane), Unused)
            .Sum();
        return free > 0 && (_held[lane] < _share[lane] || free > kept);
    }

    private static int Unused(int share, int held) => Math.Max(0, share - held);
}
