namespace Gridlock.Core.Players;

/// <summary>How a player is asked, where that differs from the provider's own defaults.</summary>
/// <param name="Temperature">From 0 to 2; null leaves it to the provider.</param>
/// <param name="ThinkingBudget">Tokens for reasoning: 0 for none, -1 for as many as the model chooses; null leaves it to the provider.</param>
/// <param name="SendsSeed">Whether requests carry a seed, which some providers heed and a few refuse.</param>
public sealed record PlayerOptions(double? Temperature = null, int? ThinkingBudget = null, bool SendsSeed = true)
{
    public static PlayerOptions Usual { get; } = new();
}
