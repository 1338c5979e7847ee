using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Live.Replay;

/// <summary>A match's events with the time at which each came, counted from the match's first request.</summary>
internal static class TimedEvents
{
    private const string Unseen = "interrupted";

    /// <returns>In the order of time; milliseconds.</returns>
    public static IEnumerable<(long At, JournalEvent Event)> Of(MatchRecord match)
    {
        DateTimeOffset start = match.Rounds[0].Attempts[0].Intent.At;
        long last = 0;
        CallRecord? before = null;
        foreach (CallRecord call in match.Rounds.SelectMany(static round => round.Attempts))
        {
            // Wall clocks are set now and then; a call never begins before the one before it has ended.
            long begin = Math.Max(last, (long)(call.Intent.At - start).TotalMilliseconds);
            if (before?.Failure is CallFailed failure && before.Intent.Round == call.Intent.Round)
            {
                yield return (last, Retry(failure, call.Intent, begin - last));
            }
            before = call;
            yield return (begin, call.Intent);
            foreach (CallDelta delta in call.Deltas)
            {
                last = begin + (delta.Offset / 1000);
                yield return (last, delta);
            }
            last = Math.Max(last, begin + (long)call.Heard.TotalMilliseconds);
            yield return (
                last,
                (JournalEvent?)call.Final
                    ?? call.Failure
                    ?? new CallFailed(
                        call.Intent.Call,
                        call.Heard.Ticks / TimeSpan.TicksPerMicrosecond,
                        Unseen,
                        null,
                        "The run ended before the call did.",
                        true
                    )
            );
        }
        yield return (last, match.End ?? new MatchEnded(match.Id, Unseen));
    }

    /// <summary>What was announced when the attempt before had failed, with the wait that it came to.</summary>
    private static CallRetry Retry(CallFailed failure, CallIntent next, long wait) =>
        new(
            failure.Call,
            next.Match,
            next.Round,
            next.Attempt,
            wait * 1000,
            failure.Status is int status ? $"{status}" : failure.Class
        );
}
