using System.Text.Json.Serialization;

namespace Gridlock.Transcripts.Events;

/// <summary>The call gave no whole answer, for a reason that is not the model's.</summary>
/// <param name="Offset">Microseconds since the request left, on a monotonic clock.</param>
/// <param name="Class">"unreachable", "refused-key", "out-of-credit", "rate-limited", "provider-error", "bad-request", "cut", "timeout",
/// "unreadable-stream", "deferred", "cut-off", "cancelled" or "not-recorded".</param>
/// <param name="Status">The HTTP status; null if none came.</param>
/// <param name="Message">The provider's own sentence where there is one.</param>
/// <param name="PossiblyBilled">True once the request may have reached the provider.</param>
/// <param name="RetryAfter">Milliseconds that the provider asked to wait; null if it asked for nothing.</param>
/// <param name="Usage">What had been reported before the failure; null if nothing.</param>
/// <param name="Loop">For which the call was cut off; null, and not written, for any other failure.</param>
public sealed record CallFailed(
    string Call,
    long Offset,
    string Class,
    int? Status,
    string Message,
    bool PossiblyBilled,
    long? RetryAfter = null,
    CallUsage? Usage = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LoopFinding? Loop = null
) : JournalEvent;
