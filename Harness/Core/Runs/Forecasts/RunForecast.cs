using System.Collections.Immutable;

namespace Gridlock.Core.Runs.Forecasts;

/// <summary>What a run will ask for, before anything is asked.</summary>
/// <param name="Puzzles">In all batches.</param>
/// <param name="Players">In the order of the plan.</param>
/// <param name="Sampled">Puzzles whose prompts were measured.</param>
/// <param name="Time">If every call takes <see cref="SecondsPerCall"/>.</param>
public sealed record RunForecast(
    int Puzzles,
    ImmutableArray<PlayerForecast> Players,
    int Sampled,
    double SecondsPerCall,
    TimeSpan Time
)
{
    public long Cases => Players.Sum(static player => player.Cases);

    public long Calls => Players.Sum(static player => player.Calls);

    /// <summary>US dollars at most, without attempts that fail and may be billed all the same; null where a price is not known.</summary>
    public decimal? WorstCost => Players.Aggregate((decimal?)0, static (sum, player) => sum + player.WorstCost);

    public long WorstInputTokens => Players.Sum(static player => player.WorstInputTokens);

    public long WorstOutputTokens => Players.Sum(static player => player.WorstOutputTokens);
}
