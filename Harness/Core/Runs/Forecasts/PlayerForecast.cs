namespace Gridlock.Core.Runs.Forecasts;

/// <summary>What a run will ask of one player.</summary>
/// <param name="OutputLimit">The tokens of an answer that were reckoned with.</param>
/// <param name="LimitIsAssumed">True where neither plan nor catalogue sets a limit.</param>
/// <param name="WorstCost">US dollars; null where the price is not known.</param>
public sealed record PlayerForecast(
    string Player,
    bool IsSimulated,
    long Cases,
    long Calls,
    int OutputLimit,
    bool LimitIsAssumed,
    long WorstInputTokens,
    long WorstOutputTokens,
    decimal? WorstCost
);
