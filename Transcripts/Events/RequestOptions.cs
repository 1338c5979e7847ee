namespace Gridlock.Transcripts.Events;

/// <summary>How a request asks, where that differs from the provider's own defaults.</summary>
/// <param name="Temperature">Null leaves it to the provider.</param>
/// <param name="ThinkingBudget">Tokens for reasoning: 0 for none, -1 for as many as the model chooses; null leaves it to the provider.</param>
/// <param name="Seed">Whether the request carries a seed.</param>
public sealed record RequestOptions(double? Temperature, int? ThinkingBudget, bool Seed);
