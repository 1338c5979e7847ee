namespace Gridlock.Solver.CpSat;

public sealed record EngineOptions
{
    public EngineChoice Choice { get; init; } = EngineChoice.Best;

    /// <summary>The most models that are solved at a time.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>The folder that holds Wasm and Native; looked for where null, see <see cref="EngineFolders"/>.</summary>
    public string? Folder { get; init; }

    /// <summary>Receives what an engine's processes print, and why one was replaced.</summary>
    public Action<string> Log { get; init; } = static _ => { };

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
