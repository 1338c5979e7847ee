using Gridlock.Core.Players.Catalogue;
using Gridlock.Core.Players.Resilience;

namespace Gridlock.Core.Runs.Plans;

/// <summary>What a run keeps to while it plays; nothing of it decides what is asked.</summary>
public sealed record RunLimits
{
    public static RunLimits Default { get; } = new();

    /// <summary>Cases at a time, of all players together.</summary>
    public int Concurrency { get; init; } = 16;

    /// <summary>Cases at a time of one player; null for as many as <see cref="Concurrency"/>.</summary>
    public int? PerPlayer { get; init; }

    public RetryLimits Retries { get; init; } = RetryLimits.Default;

    /// <summary>They go before what the catalogue says.</summary>
    public StatedWaits Waits { get; init; } = StatedWaits.None;

    /// <summary>The share of cases that may fail at the provider in a run that counts as completed, from 0 to 1.</summary>
    public double FailedShare { get; init; } = 0.05;

    /// <summary>Cases of one player that fail at the provider one after the other, before it is asked no more.</summary>
    public int FailuresInARow { get; init; } = 20;
}
