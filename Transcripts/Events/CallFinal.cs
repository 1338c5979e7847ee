namespace Gridlock.Transcripts.Events;

/// <summary>The stream ended as the provider meant it to.</summary>
/// <param name="Offset">Microseconds since the request left, on a monotonic clock.</param>
/// <param name="Finish">"stop", "length" or "refusal"; another word where a client that is not Gridlock's own gave it.</param>
/// <param name="ServedModel">The model that the provider says answered; null where it does not say.</param>
/// <param name="Fingerprint">The provider's system fingerprint; null where it has none.</param>
/// <param name="ReasoningCharacters">UTF-16 units in all reasoning deltas of the call, so that a reader can tell that none is missing.</param>
/// <param name="AnswerCharacters">UTF-16 units in all answer deltas of the call.</param>
/// <param name="Headers">Response headers worth keeping, such as a request id; never a secret.</param>
/// <param name="FinishWord">The provider's own word for the finish; null where it gave none.</param>
/// <param name="Route">The provider behind a router; null where there is none.</param>
public sealed record CallFinal(
    string Call,
    long Offset,
    string Finish,
    string? ServedModel,
    string? Fingerprint,
    CallUsage? Usage,
    long ReasoningCharacters,
    long AnswerCharacters,
    IReadOnlyDictionary<string, string> Headers,
    string? FinishWord = null,
    string? Route = null
) : JournalEvent;
