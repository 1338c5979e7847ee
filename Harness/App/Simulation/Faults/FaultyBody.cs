using System.Buffers;
using System.IO.Pipelines;

namespace Gridlock.App.Simulation.Faults;

/// <summary>A response body that goes wrong after so many characters of text, or all along.</summary>
/// <param name="keepAlive">Bytes that show life and carry nothing.</param>
/// <param name="reset">Resets the connection.</param>
internal sealed class FaultyBody(
    PipeWriter inner,
    Fault fault,
    ReadOnlyMemory<byte> keepAlive,
    TimeProvider time,
    Action reset
) : PipeWriter
{
    /// <summary>Where this stands in a text, bytes follow that are not UTF-8.</summary>
    public const string Mark = "\u2042";

    private static readonly TimeSpan s_keepAliveInterval = TimeSpan.FromMilliseconds(250);

    /// <summary>So that what was sent before a reset arrives before it.</summary>
    private static readonly TimeSpan s_beforeReset = TimeSpan.FromMilliseconds(20);

    private readonly ArrayBufferWriter<byte> _pending = new();
    private bool _isOver;

    /// <summary>Characters of reasoning and answer that have been written.</summary>
    public int Spoken { get; set; }

    public override bool CanGetUnflushedBytes => true;

    public override long UnflushedBytes => _pending.WrittenCount;

    public override void Advance(int bytes) => _pending.Advance(bytes);

    public override Memory<byte> GetMemory(int sizeHint = 0) => _pending.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => _pending.GetSpan(sizeHint);

    public override void CancelPendingFlush() => inner.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => inner.Complete(exception);

    public override async ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        if (!_isOver)
        {
            await SendAsync(_pending.WrittenMemory, cancellationToken).ConfigureAwait(false);
        }
        _pending.ResetWrittenCount();
        return new FlushResult(isCanceled: false, isCompleted: _isOver);
    }

    private async Task SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (fault.Kind == FaultKind.Drip)
        {
            await DripAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
        else if (fault.Kind == FaultKind.BrokenUtf8)
        {
            await inner.WriteAsync(Broken(bytes.Span), cancellationToken).ConfigureAwait(false);
        }
        else if (Spoken <= fault.Amount)
        {
            await inner.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            _isOver = true;
            await StrikeAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task StrikeAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> sent = fault.Kind == FaultKind.StallAlive ? bytes : bytes[..(bytes.Length / 2)];
        await inner.WriteAsync(sent, cancellationToken).ConfigureAwait(false);
        switch (fault.Kind)
        {
            case FaultKind.ResetBody:
                await Task.Delay(s_beforeReset, time, cancellationToken).ConfigureAwait(false);
                reset();
                break;
            case FaultKind.StallBody:
                await Task.Delay(Timeout.InfiniteTimeSpan, time, cancellationToken).ConfigureAwait(false);
                break;
            case FaultKind.StallAlive:
                while (true)
                {
                    await Task.Delay(s_keepAliveInterval, time, cancellationToken).ConfigureAwait(false);
                    await inner.WriteAsync(keepAlive, cancellationToken).ConfigureAwait(false);
                }
        }
    }

    private async Task DripAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            await inner.WriteAsync(bytes.Slice(i, 1), cancellationToken).ConfigureAwait(false);
            if (fault.Amount > 0)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(fault.Amount.Value), time, cancellationToken)
                    .ConfigureAwait(false);
            }
        }
    }

    /// <summary>The mark's three bytes become a lone continuation, a byte that never occurs, and half a character.</summary>
    private static byte[] Broken(ReadOnlySpan<byte> bytes)
    {
        byte[] broken = bytes.ToArray();
        ReadOnlySpan<byte> mark = "\u2042"u8;
        for (int at; (at = broken.AsSpan().IndexOf(mark)) >= 0; )
        {
            (broken[at], broken[at + 1], broken[at + 2]) = (0x80, 0xFF, 0xC3);
        }
        return broken;
    }
}
