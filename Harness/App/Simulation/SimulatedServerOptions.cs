namespace Gridlock.App.Simulation;

/// <summary>How the simulated server listens and how fast its players write.</summary>
public sealed record SimulatedServerOptions
{
    /// <summary>On 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Of every answer, independent of the others; 0 writes without a pause.</summary>
    public double TokensPerSecond { get; init; } = 450;

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
