namespace Gridlock.App.Live.Show;

/// <summary>Holds verification rounds up for as long as it is closed.</summary>
/// <param name="tell">Told of each match that begins or ends to wait.</param>
internal sealed class RoundGate(Action<string, bool> tell)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource? _closed;

    public bool IsClosed
    {
        get
        {
            lock (_lock)
            {
                return _closed is not null;
            }
        }
    }

    public void Set(bool closed)
    {
        TaskCompletionSource? opened = null;
        lock (_lock)
        {
            if (closed)
            {
                _closed ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
            else
            {
                (opened, _closed) = (_closed, null);
            }
        }
        opened?.SetResult();
    }

    /// <summary>Never throws; ends at once for the first round, and when nobody waits any more.</summary>
    public async Task PassAsync(string match, int round, CancellationToken cancellationToken)
    {
        Task? closed;
        lock (_lock)
        {
            closed = round == 0 ? null : _closed?.Task;
        }
        if (closed is null)
        {
            return;
        }
        tell(match, true);
        await closed.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        tell(match, false);
    }
}
