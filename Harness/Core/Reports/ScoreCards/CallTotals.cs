using Gridlock.Core.Players.Budget;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>What calls took, summed up from their records; every attempt counts.</summary>
/// <param name="Failed">Calls without a whole answer, for any reason that is not the model's.</param>
/// <param name="InputTokens">Null if no call reported any; likewise the others.</param>
/// <param name="Seconds">From each request to the last thing heard of it, added up.</param>
/// <param name="TokensPerSecond">Output tokens a second, over the calls that reported them.</param>
/// <param name="Cost">US dollars; null where a price is not known.</param>
/// <param name="CostIsEstimated">True if tokens of a call that is or may be billed had to be estimated.</param>
public sealed record CallTotals(
    int Calls,
    int Failed,
    long? InputTokens,
    long? OutputTokens,
    long? ReasoningTokens,
    double Seconds,
    double? TokensPerSecond,
    decimal? Cost,
    bool CostIsEstimated
)
{
    public static CallTotals Of(IEnumerable<MatchRecord> matches)
    {
        (CallRecord Call, CallCost Cost)[] priced =
        [
            .. from match in matches
            from round in match.Rounds
            from call in round.Attempts
            select (call, CallCost.Of(call, match.Start.Price)),
        ];
        CallRecord[] calls = [.. priced.Select(static one => one.Call)];
        CallRecord[] counted = [.. calls.Where(call => call.Final?.Usage?.Output is not null)];
        double heard = counted.Sum(call => call.Heard.TotalSeconds);
        long? output = Sum(counted, call => call.Usage?.Output);
        return new CallTotals(
            calls.Length,
            calls.Count(call => call.State != CallState.Complete),
            Sum(calls, call => call.Usage?.Input),
            Sum(calls, call => call.Usage?.Output),
            Sum(calls, call => call.Usage?.Reasoning),
            calls.Sum(call => call.Heard.TotalSeconds),
            output is long tokens && heard > 0 ? tokens / heard : null,
            priced.Any(static one => one.Cost.Dollars is null) ? null : priced.Sum(static one => one.Cost.Dollars),
            priced.Any(static one => one.Cost.IsEstimated)
        );
    }

    private static long? Sum(CallRecord[] calls, Func<CallRecord, long?> count) =>
        calls.Any(call => count(call) is not null) ? calls.Sum(call => count(call) ?? 0) : null;
}
