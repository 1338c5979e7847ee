using System.Buffers;

namespace Gridlock.Benchmarks.Calls.Sides;

/// <summary>Lines appended to a file and synced in groups, with nothing else around it.</summary>
internal sealed class BareJournal(string path) : IAsyncDisposable
{
    private readonly FileStream _file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1);
    private readonly SemaphoreSlim _disk = new(1, 1);
    private readonly Lock _lock = new();
    private ArrayBufferWriter<byte> _gathering = new();
    private ArrayBufferWriter<byte> _leaving = new();
    private long _gathered;
    private long _synced;

    /// <summary>Appends the line; it is on the disk with the next synced one.</summary>
    public long Append(ReadOnlySpan<byte> line)
    {
        lock (_lock)
        {
            _gathering.Write(line);
            return _gathered += line.Length;
        }
    }

    /// <summary>Returns once the file is on the disk up to this length.</summary>
    public async Task SyncAsync(long end)
    {
        await _disk.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_synced < end)
            {
                Write();
            }
        }
        finally
        {
            _disk.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await SyncAsync(long.MaxValue).ConfigureAwait(false);
        await _file.DisposeAsync().ConfigureAwait(false);
        _disk.Dispose();
    }

    private void Write()
    {
        lock (_lock)
        {
            (_leaving, _gathering) = (_gathering, _leaving);
        }
        _file.Write(_leaving.WrittenSpan);
        _file.Flush(flushToDisk: true);
        _synced += _leaving.WrittenCount;
        _leaving.ResetWrittenCount();
    }
}
