using System.Threading.Channels;

namespace Gridlock.Solver.CpSat.Wasm;

/// <summary>CP-SAT as WebAssembly in a pool of Node processes that start when they are needed.</summary>
internal sealed class WasmEngine : ICpSatEngine
{
    private readonly Channel<SolveJob> _jobs = Channel.CreateUnbounded<SolveJob>();
    private readonly CancellationTokenSource _stop = new();
    private readonly List<(WorkerLane Lane, Task Run)> _lanes = [];
    private readonly NodeRuntime _runtime;
    private readonly WasmEngineOptions _options;
    private int _open;

    private WasmEngine(NodeRuntime runtime, WasmEngineOptions options, WasmWorker first)
    {
        (_runtime, _options) = (runtime, options);
        WorkerHello hello = first.Hello;
        Identity = new EngineIdentity("wasm", hello.Version, $"Node {hello.Node}, {hello.Flavour}, {runtime.Kind}");
        Open(first);
    }

    public EngineIdentity Identity { get; }

    /// <summary>The processes of the workers that are up.</summary>
    public IReadOnlyList<int> ProcessIds
    {
        get
        {
            lock (_lanes)
            {
                return [.. _lanes.Select(entry => entry.Lane.ProcessId).OfType<int>()];
            }
        }
    }

    /// <summary>Starts the first worker, on the first of the runtimes that works.</summary>
    /// <exception cref="WorkerLostException">None works; the message says why.</exception>
    /// <exception cref="OperationCanceledException"/>
    public static async Task<WasmEngine> StartAsync(WasmEngineOptions options, CancellationToken cancellationToken)
    {
        var lost = new WorkerLostException("there is no Node");
        foreach (NodeRuntime runtime in options.Runtimes ?? [.. NodeRuntime.Candidates(options.Folder)])
        {
            try
            {
                WasmWorker first = await WasmWorker.StartAsync(runtime, options, cancellationToken);
                return new WasmEngine(runtime, options, first);
            }
            catch (WorkerLostException failure)
            {
                lost = failure;
                options.Log($"wasm engine: no worker on the {runtime.Kind} Node: {failure.Message}");
            }
        }
        throw lost;
    }

    public async Task<EngineReply> SolveAsync(
        ReadOnlyMemory<byte> model,
        SolveParameters parameters,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        var job = new SolveJob(model, parameters, cancellationToken);
        int open = Interlocked.Increment(ref _open);
        try
        {
            if (!_jobs.Writer.TryWrite(job))
            {
                return new EngineReply.Failed("The wasm engine has been closed.");
            }
            if (open > _lanes.Count && open <= _options.Workers)
            {
                Open(null);
            }
            return await job.Reply.WaitAsync(cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_jobs.Writer.TryComplete())
        {
            return;
        }
        await _stop.CancelAsync();
        (WorkerLane Lane, Task Run)[] lanes;
        lock (_lanes)
        {
            lanes = [.. _lanes];
        }
        foreach ((WorkerLane lane, Task run) in lanes)
        {
            await run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            lane.Dispose();
        }
        while (_jobs.Reader.TryRead(out SolveJob? job))
        {
            job.Complete(new EngineReply.Failed("The wasm engine has been closed."));
        }
        _stop.Dispose();
    }

    private void Open(WasmWorker? first)
    {
        lock (_lanes)
        {
            if (_lanes.Count < _options.Workers && !_stop.IsCancellationRequested)
            {
                var lane = new WorkerLane(_runtime, _options, first);
                _lanes.Add((lane, Task.Run(() => lane.RunAsync(_jobs.Reader, _stop.Token))));
            }
        }
    }
}
