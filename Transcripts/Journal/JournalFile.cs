using Microsoft.Win32.SafeHandles;

namespace Gridlock.Transcripts.Journal;

/// <summary>Lines on their way to the disk: gathered, handed to the operating system in order, and synced in groups: while one sync
/// runs, what comes waits for the next, which takes all of it.</summary>
/// <remarks>Two locks, always taken in this order: one for what is being written, held while the operating system may be slow, and
/// one for what is being gathered, never held for long; so lines are gathered while others are being written.</remarks>
internal sealed class JournalFile : IAsyncDisposable
{
    public const int FullBytes = 4096;

    // Below the promised 250 ms, so that a late timer still keeps the promise.
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private readonly Lock _writing = new();
    private readonly Lock _state = new();
    private readonly AutoResetEvent _work = new(false);
    private readonly FileStream _stream;
    private readonly SafeFileHandle _handle;
    private readonly bool _sync;
    private readonly ITimer _timer;
    private LineBuffer _gathering = new();
    private LineBuffer _leaving = new();
    private readonly TaskCompletionSource _still = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource? _group;
    private bool _isSyncing;
    private bool _started;
    private bool _closing;
    private long _written;
    private string? _failure;

    /// <param name="stream">Owned, at its end, without a buffer of its own.</param>
    public JournalFile(FileStream stream, JournalOptions options)
    {
        _stream = stream;
        _handle = stream.SafeFileHandle;
        _sync = options.Sync;
        _written = stream.CanSeek ? stream.Position : 0;
        _timer = options.Time.CreateTimer(_ => PassOn(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool HasFailed
    {
        get
        {
            lock (_state)
            {
                return _failure is not null;
            }
        }
    }

    /// <summary>Takes a line. With 4 KB gathered, or after a moment, it is with the operating system.</summary>
    /// <returns>Null, or, if durable, what ends when the journal is on the disk up to this line.</returns>
    /// <exception cref="JournalException">The file failed, now or before.</exception>
    public Task? Gather(ReadOnlySpan<byte> line, bool durable)
    {
        lock (_state)
        {
            ThrowIfFailed();
            if (_gathering.Length == 0 && !durable)
            {
                _timer.Change(Patience, Timeout.InfiniteTimeSpan);
            }
            _gathering.Add(line);
            if (durable)
            {
                return Join();
            }
            if (_gathering.Length < FullBytes)
            {
                return null;
            }
        }
        HandOver();
        return null;
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
        Task last = Task.CompletedTask;
        lock (_state)
        {
            if (_failure is null)
            {
                last = Join();
            }
            _closing = true;
            SayIfStill();
        }
        try
        {
            await last.ConfigureAwait(false);
        }
        finally
        {
            await _still.Task.ConfigureAwait(false);
            if (_started)
            {
                _work.Set();
                await _ended.Task.ConfigureAwait(false);
            }
            await _stream.DisposeAsync().ConfigureAwait(false);
            _work.Dispose();
            Fail($"'{_stream.Name}' can not be written: the journal is closed.");
        }
    }

    /// <summary>The first to wait while nothing is being synced has it done by the pool's thread that it is on, which has nothing else to
    /// do once it waits: no thread has to be woken. Where more has come meanwhile, the thread for it goes on, and the pool's is free again.</summary>
    private Task Join()
    {
        if (_group is null)
        {
            _group = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (!_isSyncing)
            {
                _isSyncing = true;
                ThreadPool.UnsafeQueueUserWorkItem(static file => file.SyncOnce(), this, preferLocal: true);
            }
        }
        return _group.Task;
    }

    private void SyncOnce()
    {
        SyncGroup(Next()!);
        if (HasMore())
        {
            if (!_started)
            {
                _started = true;
                new Thread(SyncGroups) { IsBackground = true, Name = "journal" }.Start();
            }
            _work.Set();
        }
    }

    private void SyncGroups()
    {
        while (_work.WaitOne() && Next() is { } first)
        {
            SyncGroup(first);
            while (HasMore())
            {
                SyncGroup(Next()!);
            }
        }
        _ended.SetResult();
    }

    private TaskCompletionSource? Next()
    {
        lock (_state)
        {
            (TaskCompletionSource? next, _group) = (_group, null);
            return next;
        }
    }

    private bool HasMore()
    {
        lock (_state)
        {
            _isSyncing = _group is not null;
            SayIfStill();
            return _isSyncing;
        }
    }

    private void SayIfStill()
    {
        if (_closing && !_isSyncing)
        {
            _still.TrySetResult();
        }
    }

    private void SyncGroup(TaskCompletionSource group)
    {
        try
        {
            HandOver();
            if (_sync)
            {
                RandomAccess.FlushToDisk(_handle);
            }
            lock (_writing)
            {
                EnsureStillThere();
            }
            group.SetResult();
        }
        catch (JournalException failure)
        {
            group.SetException(failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            group.SetException(Fail(JournalException.Writing(_stream.Name, failure).Message, failure));
        }
    }

    /// <exception cref="JournalException">The operating system refused; so will the journal from now on.</exception>
    private void HandOver()
    {
        lock (_writing)
        {
            lock (_state)
            {
                ThrowIfFailed();
                (_gathering, _leaving) = (_leaving, _gathering);
            }
            try
            {
                _stream.Write(_leaving.Written);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw Fail(JournalException.Writing(_stream.Name, failure).Message, failure);
            }
            _written += _leaving.Length;
            _leaving.Clear();
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

    private void PassOn()
    {
        try
        {
            HandOver();
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
