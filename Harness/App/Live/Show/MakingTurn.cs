namespace Gridlock.App.Live.Show;

/// <summary>Lets one face-off be made at a time, for as long as it is wanted.</summary>
internal sealed class MakingTurn
{
    private readonly Lock _lock = new();
    private CancellationTokenSource? _taken;

    /// <summary>Null while another is being made.</summary>
    public Task<T>? Run<T>(Func<CancellationToken, Task<T>> make, CancellationToken cancellationToken)
    {
        CancellationTokenSource taken;
        lock (_lock)
        {
            if (_taken is not null)
            {
                return null;
            }
            _taken = taken = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        }
        return RunAsync(make, taken);
    }

    /// <summary>It is not wanted any more.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            _taken?.Cancel();
        }
    }

    private async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> make, CancellationTokenSource taken)
    {
        using (taken)
        {
            try
            {
                return await make(taken.Token);
            }
            finally
            {
                lock (_lock)
                {
                    _taken = null;
                }
            }
        }
    }
}
