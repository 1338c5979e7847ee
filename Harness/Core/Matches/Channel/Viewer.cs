using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Matches.Channel;

/// <summary>Somebody who watches a run. However slow or broken it is, the run does not notice.</summary>
public sealed class Viewer
{
    private readonly ViewerQueue _queue;
    private readonly Func<ViewerEvent, CancellationToken, ValueTask> _see;
    private readonly CancellationToken _stop;
    private long _failures;

    internal Viewer(Func<ViewerEvent, CancellationToken, ValueTask> see, int capacity, CancellationToken stop)
    {
        _queue = new ViewerQueue(capacity);
        _see = see;
        _stop = stop;
        Watching = Task.Run(WatchAsync, CancellationToken.None);
    }

    /// <summary>Deltas that were never shown, because the viewer lagged behind.</summary>
    public long Dropped => _queue.Dropped;

    /// <summary>True once the viewer lagged so far behind that it is shown nothing any more.</summary>
    public bool IsDetached => _queue.IsOverrun;

    /// <summary>How often the viewer threw; it is shown the next event all the same.</summary>
    public long Failures => Interlocked.Read(ref _failures);

    /// <summary>What it threw last; null if it never did.</summary>
    public Exception? LastFailure { get; private set; }

    /// <summary>Ends when the viewer has seen everything that it was offered; never fails.</summary>
    internal Task Watching { get; }

    internal void Offer(JournalEvent @event) => _queue.Offer(@event);

    /// <summary>No more will be offered.</summary>
    internal void Complete() => _queue.Complete();

    private async Task WatchAsync()
    {
        try
        {
            while (await _queue.TakeAsync(_stop).ConfigureAwait(false) is ViewerEvent next)
            {
                await ShowAsync(next).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The run is over and the viewer was too slow to see its end.
        }
    }

    private async ValueTask ShowAsync(ViewerEvent next)
    {
        try
        {
            await _see(next, _stop).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            LastFailure = failure;
            Interlocked.Increment(ref _failures);
        }
    }
}
