using System.Collections.Immutable;

namespace Gridlock.Core.Runs.Standing;

/// <summary>How far a run is, all told from what its journal holds.</summary>
/// <param name="Players">In the order of the plan.</param>
/// <param name="FailuresByClass">Failed attempts, most frequent first.</param>
public sealed record RunStanding(ImmutableArray<PlayerStanding> Players, ImmutableArray<FailureClass> FailuresByClass)
{
    public long Cases => Players.Sum(static player => player.Cases);

    public long Done => Players.Sum(static player => player.Done);

    public long Failed => Players.Sum(static player => player.Failed);

    public long Calls => Players.Sum(static player => player.Calls);

    /// <summary>US dollars so far; null where a price is not known.</summary>
    public decimal? Cost => Sum(static player => player.Cost);

    /// <summary>US dollars when all cases are done, if they go on as they did; null where that can not be told.</summary>
    public decimal? ExpectedCost => Sum(static player => player.ExpectedCost);

    public bool CostIsEstimated => Players.Any(static player => player.CostIsEstimated);

    private decimal? Sum(Func<PlayerStanding, decimal?> part) =>
        Players.Aggregate((decimal?)0, (sum, player) => sum + part(player));
}
