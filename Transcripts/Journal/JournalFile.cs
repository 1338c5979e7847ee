using System.Buffers;

namespace Gridlock.Transcripts.Journal;

/// <summary>Lines on their way to the disk: gathered, handed to the operating system in order, and synced in groups.</summary>
internal sealed class JournalFile : IAsyncDisposable
{
    public const int FullBytes = 4096;

    // Below the promised 250 ms, so that a late timer still keeps the promise.
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private const int GenerousBuffer = 1 << 20;

    private readonly Lock _state = new();
    private readonly SemaphoreSlim _disk = new(1, 1);
    private readonly FileStream _stream;
    private readonly ITimer _timer;
    private ArrayBufferWriter<byte> _gathering = new(2 * FullBytes);
    private ArrayBufferWriter<byte> _leaving = new(2 * FullBytes);
    private long _gathered;
    private long _written;
    private long _synced;
    private string? _failure;

    /// <param name="stream">Owned, at its end, without a buffer of its own.</param>
    public JournalFile(FileStream stream, TimeProvider time)
    {
        _stream = stream;
        _timer = time.CreateTimer(_ => _ = PassOn(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Takes a line; returns the journal's length with it, and whether enough is gathered to be handed over.</summary>
    /// <exception cref="JournalException">The file failed before.</exception>
    public (long End, bool Full) Gather(ReadOnlySpan<byte> line)
    {
        lock (_state)
        {
            ThrowIfFailed();
            if (_gathering.WrittenCount == 0)
            {
                _timer.Change(Patience, Timeout.InfiniteTimeSpan);
            }
            _gathering.Write(line);
            _gathered += line.Length;
            return (_gathered, _gathering.WrittenCount >= FullBytes);
        }
    }

    /// <summary>Returns once the journal up to this length is with the operating system, or, if durable, on the disk.</summary>
    /// <exception cref="JournalException">It could not be written.</exception>
    public async Task CommitAsync(long end, bool durable)
    {
        await _disk.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            // Whoever held the disk before may have taken this line along.
            if ((durable ? _synced : _written) < end)
            {
                Write(durable);
            }
        }
        finally
        {
            _disk.Release();
        }
    }

    /// <summary>Fails the journal for a reason that is not the disk's.</summary>
    public JournalException Fail(string message, Exception? cause = null)
    {
        lock (_state)
        {
            _failure ??= message;
            return new JournalException(_failure, cause);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync().ConfigureAwait(false);
        try
        {
            if (_failure is null)
            {
                await CommitAsync(long.MaxValue, durable: true).ConfigureAwait(false);
            }
        }
        finally
        {
            await _disk.WaitAsync(CancellationToken.None).ConfigureAwait(false);
            await _stream.DisposeAsync().ConfigureAwait(false);
            lock (_state)
            {
                _failure ??= $"'{_stream.Name}' can not be written: the journal is closed.";
            }
            _disk.Release();
        }
    }

    private void Write(bool durable)
    {
        lock (_state)
        {
            ThrowIfFailed();
            (_leaving, _gathering) = (_gathering, _leaving);
        }
        try
        {
            _stream.Write(_leaving.WrittenSpan);
            _written += _leaving.WrittenCount;
            if (durable)
            {
                _stream.Flush(flushToDisk: true);
                EnsureStillThere();
                _synced = _written;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Fail(JournalException.Writing(_stream.Name, failure).Message, failure);
        }
        _leaving.ResetWrittenCount();
        if (_leaving.Capacity > GenerousBuffer)
        {
            _leaving = new(2 * FullBytes);
        }
    }

    // An open file that was deleted or cut still takes writes; nobody could read them.
    private void EnsureStillThere()
    {
        var file = new FileInfo(_stream.Name);
        if (!file.Exists)
        {
            throw new IOException("it was removed while the run was being written");
        }
        if (file.Length != _written)
        {
            throw new IOException($"it was changed by another program ({file.Length} bytes instead of {_written})");
        }
    }

    private async Task PassOn()
    {
        try
        {
            await CommitAsync(long.MaxValue, durable: false).ConfigureAwait(false);
        }
        catch (JournalException)
        {
            // Kept as the journal's failure: the next append reports it.
        }
    }

    private void ThrowIfFailed()
    {
        if (_failure is not null)
        {
            throw new JournalException(_failure);
        }
    }
}
