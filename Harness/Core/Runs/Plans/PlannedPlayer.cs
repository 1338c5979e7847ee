using Gridlock.Core.Players;

namespace Gridlock.Core.Runs.Plans;

/// <summary>A player of a plan, and how it is asked.</summary>
/// <param name="Concurrency">Its calls at a time; null for what the plan's limits say of every player.</param>
public sealed record PlannedPlayer(PlayerName Name, PlayerOptions Options, int? Concurrency)
{
    /// <summary>Where the plan's text names it, as "line 3, column 5".</summary>
    public string At { get; init; } = "";

    /// <summary>The tokens that an answer may have, reasoning included; null for what the catalogue says.</summary>
    public int? OutputLimit { get; init; }
}
