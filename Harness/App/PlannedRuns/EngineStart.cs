using Gridlock.Solver.CpSat;

namespace Gridlock.App.PlannedRuns;

/// <summary>A CP-SAT engine that is opened once, when it is first asked for; its opening takes a second, so it can begin early.</summary>
internal sealed class EngineStart : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop;
    private readonly Lazy<Task<ICpSatEngine>> _opening;

    public EngineStart(Func<CancellationToken, Task<ICpSatEngine>> open, CancellationToken cancellationToken)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _opening = new Lazy<Task<ICpSatEngine>>(() => Task.Run(() => open(_stop.Token)));
    }

    /// <summary>Opens it if that has not begun.</summary>
    public Task<ICpSatEngine> Engine => _opening.Value;

    public void Begin() => _ = _opening.Value;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_opening.IsValueCreated)
        {
            await ((Task)_opening.Value).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        if (_opening is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _opening.Value).DisposeAsync();
        }
        _stop.Dispose();
    }
}
