using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Matches.Channel;

/// <summary>What a viewer has still to see: at most so many deltas, of which the oldest are dropped, and at most so many other
/// events, beyond which the queue closes for good.</summary>
internal sealed class ViewerQueue(int capacity)
{
    private readonly Lock _lock = new();
    private readonly Queue<(long Number, JournalEvent Event)> _deltas = [];
    private readonly Queue<(long Number, JournalEvent Event)> _others = [];
    private readonly Channel<bool> _signal = System.Threading.Channels.Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private long _number;
    private long _missed;

    /// <summary>True once too many events were left unseen.</summary>
    public bool IsOverrun { get; private set; }

    /// <summary>All deltas dropped so far.</summary>
    public long Dropped { get; private set; }

    public void Offer(JournalEvent @event)
    {
        lock (_lock)
        {
            if (IsOverrun)
            {
                return;
            }
            bool isDelta = @event is CallDelta;
            (isDelta ? _deltas : _others).Enqueue((_number++, @event));
            if (_deltas.Count > capacity)
            {
                _deltas.Dequeue();
                _missed++;
                Dropped++;
            }
            if (_others.Count > capacity)
            {
                IsOverrun = true;
                _deltas.Clear();
                _others.Clear();
                _signal.Writer.TryComplete();
            }
        }
        _signal.Writer.TryWrite(true);
    }

    /// <summary>No more will be offered; what is there can still be taken.</summary>
    public void Complete() => _signal.Writer.TryComplete();

    /// <summary>Null at the end.</summary>
    public async ValueTask<ViewerEvent?> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryTake(out ViewerEvent? next))
            {
                return next;
            }
            if (!await _signal.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
            {
                return TryTake(out next) ? next : null;
            }
            _signal.Reader.TryRead(out _);
        }
    }

    private bool TryTake([NotNullWhen(true)] out ViewerEvent? next)
    {
        lock (_lock)
        {
            bool delta = _deltas.TryPeek(out (long Number, JournalEvent Event) first);
            if (_others.TryPeek(out (long Number, JournalEvent Event) other) && !(delta && first.Number < other.Number))
            {
                (delta, first) = (false, other);
            }
            else if (!delta)
            {
                next = null;
                return false;
            }
            (delta ? _deltas : _others).Dequeue();
            next = new ViewerEvent(first.Event, _missed);
            _missed = 0;
            return true;
        }
    }
}
