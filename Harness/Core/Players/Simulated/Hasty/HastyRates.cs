using System.Collections.Immutable;

namespace Gridlock.Core.Players.Simulated.Hasty;

/// <summary>How often the hasty player errs, in percent; what measures players can be checked against these.</summary>
public static class HastyRates
{
    /// <summary>The chances of 0, 1, 2 and 3 conditions misread or forgotten when it first reads the puzzle.</summary>
    public static ImmutableArray<int> Mistakes { get; } = [28, 40, 22, 10];

    /// <summary>Of the mistakes, how many are a condition forgotten altogether.</summary>
    public const int Forgotten = 25;

    /// <summary>The chance that a check passes over a condition that its grid violates.</summary>
    public const int Overlooked = 30;

    /// <summary>The chance that a check calls one condition violated that holds; the player then misreads it as it repairs.</summary>
    public const int FalseAlarm = 6;
}
