namespace Gridlock.Core.Players.Resilience;

/// <summary>What one model at one provider is asked at most; what is not declared is learned.</summary>
public sealed record GateLimits
{
    public static GateLimits Default { get; } = new();

    /// <summary>Null where the provider declares none.</summary>
    public double? RequestsPerMinute { get; init; }

    /// <summary>Prompt and answer together; null where the provider declares none.</summary>
    public double? TokensPerMinute { get; init; }

    public int LeastConcurrency { get; init; } = 1;

    /// <summary>Calls at a time before anything is known of the provider.</summary>
    public int FirstConcurrency { get; init; } = 8;

    public int MostConcurrency { get; init; } = 256;

    /// <summary>Failures in a row, with no sign of life between them, after which only single probes are sent.</summary>
    public int FailuresToOpen { get; init; } = 16;

    /// <summary>Until the first probe; doubled with every probe that fails.</summary>
    public TimeSpan FirstProbe { get; init; } = TimeSpan.FromSeconds(2);

    public TimeSpan LongestProbe { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>For a turn behind other calls.</summary>
    public TimeSpan LongestQueue { get; init; } = TimeSpan.FromHours(1);
}
