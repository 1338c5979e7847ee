using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Core.Matches.Channel;

/// <summary>The one way of events: first into the journal, then to the viewers, in one order for all.</summary>
/// <remarks>Events are handed to the journal in the order of publishing without waiting for one another, so that it can write
/// several at once; one reader passes them on as they are known to be written.</remarks>
public sealed class EventChannel : IAsyncDisposable
{
    /// <summary>How many deltas, and how many other events, a viewer may lag behind.</summary>
    public const int DefaultViewerCapacity = 4096;

    private readonly Lock _order = new();
    private readonly Channel<Publication> _publications =
        System.Threading.Channels.Channel.CreateUnbounded<Publication>(
            new UnboundedChannelOptions { SingleReader = true }
        );
    private readonly Func<JournalEvent, CancellationToken, ValueTask<JournalEvent>> _journal;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _viewersMustStop = new();
    private readonly Task _passingOn;
    private ImmutableArray<Viewer> _viewers = [];
    private ExceptionDispatchInfo? _broken;

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
            Task<JournalEvent> append = HandOver(@event, cancellationToken);
            var publication = new Publication(append, cancellationToken);
            ObjectDisposedException.ThrowIf(!_publications.Writer.TryWrite(publication), this);
            return publication.Done;
        }
    }

    /// <summary>Passes on what was published, then lets the viewers go; the journal stays open.</summary>
    public async ValueTask DisposeAsync()
    {
        _publications.Writer.TryComplete();
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

    private Task<JournalEvent> HandOver(JournalEvent @event, CancellationToken cancellationToken)
    {
        try
        {
            return _journal(@event, cancellationToken).AsTask();
        }
        catch (Exception failure)
        {
            return Task.FromException<JournalEvent>(failure);
        }
    }

    private async Task PassOnAsync()
    {
        await foreach (Publication publication in _publications.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            try
            {
                JournalEvent stamped = await publication.Append.WaitAsync(JournalPatience, _time).ConfigureAwait(false);
                foreach (Viewer viewer in _viewers)
                {
                    if (stamped.Released is { } released)
                    {
                        viewer.Offer(released);
                    }
                    viewer.Offer(stamped);
                }
                publication.Succeed(stamped);
            }
            catch (OperationCanceledException) when (publication.Token.IsCancellationRequested)
            {
                publication.Cancel();
            }
            catch (Exception failure)
            {
                publication.Fail(Break(failure));
            }
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
