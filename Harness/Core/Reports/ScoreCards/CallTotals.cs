using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>What calls took, summed up from their records.</summary>
/// <param name="Failed">Calls without a whole answer, for any reason that is not the model's.</param>
/// <param name="InputTokens">Null if no call reported any; likewise the others.</param>
/// <param name="Seconds">From each request to the last thing heard of it, added up.</param>
/// <param name="TokensPerSecond">Output tokens a second, over the calls that reported them.</param>
public sealed record CallTotals(
    int Calls,
    int Failed,
    long? InputTokens,
    long? OutputTokens,
    long? ReasoningTokens,
    double Seconds,
    double? TokensPerSecond
)
{
    public static CallTotals Of(IEnumerable<CallRecord> records)
    {
        CallRecord[] calls = [.. records];
        CallRecord[] counted = [.. calls.Where(call => call.Final?.Usage?.Output is not null)];
        double heard = counted.Sum(call => call.Heard.TotalSeconds);
        long? output = Sum(calls, call => call.Final?.Usage?.Output);
        return new CallTotals(
            calls.Length,
            calls.Count(call => call.State != CallState.Complete),
            Sum(calls, call => call.Final?.Usage?.Input),
            output,
            Sum(calls, call => call.Final?.Usage?.Reasoning),
            calls.Sum(call => call.Heard.TotalSeconds),
            output is long tokens && heard > 0 ? tokens / heard : null
        );
    }

    private static long? Sum(CallRecord[] calls, Func<CallRecord, long?> count) =>
        calls.Any(call => count(call) is not null) ? calls.Sum(call => count(call) ?? 0) : null;
}
