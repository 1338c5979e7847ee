using System.Net;
using Gridlock.App.Simulation.Faults;

namespace Gridlock.App.Simulation;

/// <summary>How the simulated server listens, how fast its players write, and what it does wrong.</summary>
public sealed record SimulatedServerOptions
{
    /// <summary>On 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Of every answer, independent of the others; 0 writes without a pause.</summary>
    public double TokensPerSecond { get; init; } = 450;

    /// <summary>Before every answer.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>Tried in this order; the chances add up to at most 1.</summary>
    public IReadOnlyList<FaultChance> Faults { get; init; } = [];

    /// <summary>The same seed strikes the same requests.</summary>
    public string FaultSeed { get; init; } = "0";

    /// <summary>What a 429 on demand asks a client to wait where it names no time itself.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Null for none.</summary>
    public RequestLimit? Limit { get; init; }

    /// <summary>Sends every body byte by byte.</summary>
    public bool Drips { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>One sentence on what makes no sense; null if all does.</summary>
    internal string? Reproach() =>
        Port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort
            ? $"{Port} is not a port; choose one from 1 to {IPEndPoint.MaxPort}, or 0 for a free one."
        : !double.IsFinite(TokensPerSecond) || TokensPerSecond < 0
            ? $"{TokensPerSecond} tokens a second is no pace; choose a positive number, or 0 for no pause."
        : Faults.Sum(static fault => fault.Chance) > 1 + 1e-9
            ? $"The chances of the faults add up to {Faults.Sum(static fault => fault.Chance):0.###}; give at most 1 in all."
        : Limit is { PerSecond: not > 0 } or { Burst: < 1 }
            ? $"A limit of {Limit.PerSecond} requests a second in bursts of {Limit.Burst} lets nothing through; give more."
        : null;
}
