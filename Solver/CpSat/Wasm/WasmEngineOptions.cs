namespace Gridlock.Solver.CpSat.Wasm;

/// <param name="Folder">Where worker.mjs and node_modules are.</param>
/// <param name="Workers">The most processes at a time.</param>
internal sealed record WasmEngineOptions(string Folder, int Workers)
{
    /// <summary>How much longer than the time limit of a solve a worker may take before it is stopped.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a solve that nobody waits for any more may hold its worker.</summary>
    public TimeSpan AbandonedGrace { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How long a worker may take to load the solver.</summary>
    public TimeSpan StartLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The runtimes to try, in this order; those of the folder and the machine unless set.</summary>
    public IReadOnlyList<NodeRuntime>? Runtimes { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Receives what the workers print and why they are replaced.</summary>
    public Action<string> Log { get; init; } = static _ => { };
}
