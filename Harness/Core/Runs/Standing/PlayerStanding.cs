namespace Gridlock.Core.Runs.Standing;

/// <summary>How far one player is.</summary>
/// <param name="Cases">That the plan has for it.</param>
/// <param name="Done">Cases that are over, whatever came of them; without those that <paramref name="Failed"/>.</param>
/// <param name="Failed">Cases that the provider let fail.</param>
/// <param name="Calls">Attempts that were made, failed and partial ones included.</param>
/// <param name="FailedCalls">Attempts that failed.</param>
/// <param name="PartialCalls">Attempts that a process did not live to see the end of; possibly billed.</param>
/// <param name="InputTokens">As counted.</param>
/// <param name="OutputTokens">As counted, reasoning included.</param>
/// <param name="Cost">US dollars; null where the price is not known.</param>
public sealed record PlayerStanding(
    string Player,
    bool IsSimulated,
    long Cases,
    long Done,
    long Failed,
    long Calls,
    long FailedCalls,
    long PartialCalls,
    long InputTokens,
    long OutputTokens,
    decimal? Cost,
    bool CostIsEstimated
)
{
    public decimal? ExpectedCost =>
        Cost == 0 && Calls > 0 ? 0
        : Done == 0 ? null
        : Cost / Done * Cases;
}
