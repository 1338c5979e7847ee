using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Gridlock.App.Live.Board;

namespace Gridlock.App.Live.Hub;

/// <summary>Turns what changes on the board into numbered frames, at most thirty a second, and hands them to any number of viewers.
/// A viewer is no more than the number of the frame that it saw last, so that a slow one holds nothing up and keeps nothing.</summary>
internal sealed class StageHub : IAsyncDisposable
{
    /// <summary>Between two frames; timers count in whole milliseconds and may be one early.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(35);

    private const int FramesKept = 1024;
    private const long BytesKept = 4 << 20;

    private readonly Lock _lock = new();
    private readonly FrameRing _ring = new(FramesKept, BytesKept);
    private readonly Channel<bool> _dirty = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true }
    );
    private readonly CancellationTokenSource _stop = new();
    private readonly TimeProvider _time;
    private readonly Task _pumping;
    private TaskCompletionSource _next = NewSignal();
    private ReadOnlyMemory<byte> _whole;
    private long _origin;

    public StageHub(TimeProvider time)
    {
        _time = time;
        _origin = time.GetTimestamp();
        Board.Changed = () => _dirty.Writer.TryWrite(true);
        _pumping = Task.Run(PumpAsync);
    }

    public StageBoard Board { get; } = new();

    /// <summary>Tells frames of one process from those of another.</summary>
    public string Epoch { get; } = RandomNumberGenerator.GetHexString(8, lowercase: true);

    /// <summary>Milliseconds since the face-off began.</summary>
    public long Now => (long)_time.GetElapsedTime(Interlocked.Read(ref _origin)).TotalMilliseconds;

    /// <summary>The number of the last frame.</summary>
    public long Last
    {
        get
        {
            lock (_lock)
            {
                return _ring.Last;
            }
        }
    }

    /// <summary>An event that tells the time, without a number of its own.</summary>
    public ReadOnlyMemory<byte> Clock => Encoding.ASCII.GetBytes($"event: clock\ndata: {{\"t\":{Now}}}\n\n");

    /// <summary>A face-off begins now.</summary>
    public void RestartClock() => Interlocked.Exchange(ref _origin, _time.GetTimestamp());

    /// <summary>The frame that the viewer saw last; -1 if it has to be shown everything.</summary>
    /// <param name="lastEventId">As the browser sends it; null at a first visit.</param>
    public long Seen(string? lastEventId)
    {
        if (lastEventId?.Split('-') is not [var epoch, var digits] || epoch != Epoch)
        {
            return -1;
        }
        const NumberStyles none = NumberStyles.None;
        return long.TryParse(digits, none, CultureInfo.InvariantCulture, out long number) ? number : -1;
    }

    /// <summary>What comes after a frame: the frames that follow it, or the whole picture where they are no longer there. Empty if
    /// nothing does yet; then <paramref name="signal"/> ends when something has come.</summary>
    public IReadOnlyList<SentFrame> After(long seen, int bytes, out Task signal)
    {
        lock (_lock)
        {
            signal = _next.Task;
            return seen >= 0 && _ring.Reaches(seen) ? _ring.After(seen, bytes) : Whole();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _pumping.ConfigureAwait(false);
        _stop.Dispose();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task PumpAsync()
    {
        try
        {
            while (true)
            {
                await _dirty.Reader.ReadAsync(_stop.Token).ConfigureAwait(false);
                Publish();
                await Task.Delay(Interval, _time, _stop.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            Publish();
        }
    }

    private void Publish()
    {
        lock (_lock)
        {
            if (Board.Take(Now) is not Frame frame)
            {
                return;
            }
            _ring.Add(Encode("frame", frame, _ring.Last + 1));
            _whole = default;
            TaskCompletionSource reached = _next;
            _next = NewSignal();
            reached.SetResult();
        }
    }

    /// <summary>Encoded once, however many come late at the same time; but for the clock, which each is to be told as it is now.</summary>
    private SentFrame[] Whole()
    {
        if (_whole.IsEmpty)
        {
            var bytes = new ArrayBufferWriter<byte>(256);
            FrameJson.WriteContent(bytes, Board.Whole(0));
            bytes.Write("\n\n"u8);
            _whole = bytes.WrittenMemory;
        }
        bool hasContent = _whole.Span[1] != (byte)'}';
        string head = $"{Head("picture", _ring.Last)}{{\"n\":{_ring.Last},\"t\":{Now}{(hasContent ? "," : "")}";
        return [new SentFrame(_ring.Last, Encoding.ASCII.GetBytes(head)), new SentFrame(_ring.Last, _whole[1..])];
    }

    private string Head(string kind, long number) => $"id: {Epoch}-{number}\nevent: {kind}\ndata: ";

    private SentFrame Encode(string kind, Frame frame, long number)
    {
        var bytes = new ArrayBufferWriter<byte>(256);
        bytes.Write(Encoding.ASCII.GetBytes(Head(kind, number)));
        FrameJson.Write(bytes, frame, number);
        bytes.Write("\n\n"u8);
        return new SentFrame(number, bytes.WrittenMemory.ToArray());
    }
}
