using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Core.Matches.Channel;

/// <summary>The one way of events: first into the journal, then to the viewers, in one order for all.</summary>
/// <remarks>Events are handed to the journal in the order of publishing without waiting for one another, so that it can write
/// several at once. What the journal takes at once, as deltas, is passed on at once; what it takes longer for, and all that was
/// published behind it, waits in a queue for its reader.</remarks>
public sealed class EventChannel : IAsyncDisposable
{
    /// <summary>How many deltas, and how many other events, a viewer may lag behind.</summary>
    public const int DefaultViewerCapacity = 4096;

    private readonly Lock _order = new();
    private readonly Channel<Task<JournalEvent>> _underWay = System.Threading.Channels.Channel.CreateUnbounded<
        Task<JournalEvent>
    >(new UnboundedChannelOptions { SingleReader = true });
    private readonly Func<JournalEvent, CancellationToken, ValueTask<JournalEvent>> _journal;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _viewersMustStop = new();
    private readonly Task _passingOn;
    private ImmutableArray<Viewer> _viewers = [];
    private ExceptionDispatchInfo? _broken;
    private int _waiting;
    private bool _isClosed;

    /// <param name="journal">Appends an event and returns it stamped, as <see cref="JournalWriter.AppendAsync"/> does.</param>
    public EventChannel(Func<JournalEvent, CancellationToken, ValueTask<JournalEvent>> journal, TimeProvider time)
    {
        _journal = journal;
        _time = time;
        _passingOn = Task.Run(PassOnAsync);
    }

    /// <summary>How long the journal may take for one event before it counts as broken.</summary>
    public TimeSpan JournalPatience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long viewers may go on seeing what is left when the channel closes.</summary>
    public TimeSpan ViewerPatience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>From the next event on, shows every event to the viewer, one at a time.</summary>
    public Viewer Attach(Func<ViewerEvent, CancellationToken, ValueTask> see, int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        var viewer = new Viewer(see, capacity, _viewersMustStop.Token);
        ImmutableInterlocked.Update(ref _viewers, static (viewers, added) => viewers.Add(added), viewer);
        return viewer;
    }

    /// <summary>Returns the stamped event once the journal has it, durably where its type asks for that; viewers are not waited for.</summary>
    /// <param name="cancellationToken">Heeded until the journal has given the event its place.</param>
    /// <exception cref="JournalException">The journal failed, now or before; nothing more can be published.</exception>
    public Task<JournalEvent> PublishAsync(JournalEvent @event, CancellationToken cancellationToken)
    {
        lock (_order)
        {
            _broken?.Throw();
            ObjectDisposedException.ThrowIf(_isClosed, this);
            ValueTask<JournalEvent> append = HandOver(@event, cancellationToken);
            if (append.IsCompletedSuccessfully && _waiting == 0)
            {
                JournalEvent stamped = append.Result;
                PassOn(stamped);
                return Task.FromResult(stamped);
            }
            Task<JournalEvent> publication = append.IsCompletedSuccessfully
                ? Task.FromResult(append.Result)
                : AwaitJournalAsync(append.AsTask(), cancellationToken);
            _waiting++;
            _underWay.Writer.TryWrite(publication);
            return publication;
        }
    }

    /// <summary>Passes on what was published, then lets the viewers go; the journal stays open.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_order)
        {
            _isClosed = true;
            _underWay.Writer.TryComplete();
        }
        await _passingOn.ConfigureAwait(false);
        foreach (Viewer viewer in _viewers)
        {
            viewer.Complete();
        }
        try
        {
            Task watching = Task.WhenAll(_viewers.Select(viewer => viewer.Watching));
            await watching.WaitAsync(ViewerPatience, _time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            await _viewersMustStop.CancelAsync().ConfigureAwait(false);
        }
        _viewersMustStop.Dispose();
    }

    private ValueTask<JournalEvent> HandOver(JournalEvent @event, CancellationToken cancellationToken)
    {
        try
        {
            return _journal(@event, cancellationToken);
        }
        catch (Exception failure)
        {
            return ValueTask.FromException<JournalEvent>(failure);
        }
    }

    private async Task<JournalEvent> AwaitJournalAsync(Task<JournalEvent> append, CancellationToken cancellationToken)
    {
        try
        {
            return await append.WaitAsync(JournalPatience, _time, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure)
            when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw Break(failure);
        }
    }

    private async Task PassOnAsync()
    {
        await foreach (Task<JournalEvent> publication in _underWay.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            await ((Task)publication).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            lock (_order)
            {
                _waiting--;
                // Its publisher is told of a failure.
                if (publication.IsCompletedSuccessfully)
                {
                    PassOn(publication.Result);
                }
            }
        }
    }

    private void PassOn(JournalEvent stamped)
    {
        foreach (Viewer viewer in _viewers)
        {
            if (stamped.Released is { } released)
            {
                viewer.Offer(released);
            }
            viewer.Offer(stamped);
        }
    }

    private Exception Break(Exception failure)
    {
        lock (_order)
        {
            _broken ??= ExceptionDispatchInfo.Capture(
                failure is TimeoutException
                    ? new JournalException($"The journal took longer than {JournalPatience.TotalSeconds:0} s.", failure)
                    : failure
            );
            return _broken.SourceException;
        }
    }
}
