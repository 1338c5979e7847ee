namespace Gridlock.Core.Players.Resilience;

/// <summary>How often and how long a call that failed is tried again.</summary>
public sealed record RetryLimits
{
    public static RetryLimits Default { get; } = new();

    /// <summary>The first failure is the last.</summary>
    public static RetryLimits None { get; } = new() { Attempts = 1 };

    /// <summary>The first one included; 1 or more.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>The most that the first wait can be; each further one can be twice as long.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The most that a wait can be which the provider did not ask for.</summary>
    public TimeSpan LongestBackoff { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>For a provider that asks to wait, or that is failing; beyond it a call ends as deferred.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);
}
