using Gridlock.Transcripts.Events;

namespace Gridlock.Transcripts.Reading;

/// <summary>One request and all that came back for it.</summary>
/// <param name="Deltas">As they came.</param>
/// <param name="Final">Null unless complete.</param>
/// <param name="Failure">Null unless failed.</param>
public sealed record CallRecord(
    CallIntent Intent,
    IReadOnlyList<RecordedMessage> Messages,
    IReadOnlyList<CallDelta> Deltas,
    CallFinal? Final,
    CallFailed? Failure
)
{
    private string? _reasoning;
    private string? _answer;

    public CallState State =>
        Final is not null ? CallState.Complete
        : Failure is not null ? CallState.Failed
        : CallState.Partial;

    /// <summary>All reasoning that came, also of a call that did not complete.</summary>
    public string Reasoning => _reasoning ??= Join(DeltaKind.Reasoning);

    /// <summary>All answer text that came, also of a call that did not complete.</summary>
    public string Answer => _answer ??= Join(DeltaKind.Answer);

    /// <summary>True if it may have cost money and gave no whole answer.</summary>
    public bool PossiblyBilled => Final is null && (Failure?.PossiblyBilled ?? true);

    /// <summary>What the provider counted, also of a call that did not complete; null if nothing.</summary>
    public CallUsage? Usage => Final?.Usage ?? Failure?.Usage;

    /// <summary>From the request's leaving to the last thing that was heard of it, on a monotonic clock.</summary>
    public TimeSpan Heard =>
        TimeSpan.FromMicroseconds(Final?.Offset ?? Failure?.Offset ?? (Deltas.Count > 0 ? Deltas[^1].Offset : 0));

    private string Join(DeltaKind kind) =>
        string.Concat(Deltas.Where(delta => delta.Kind == kind).Select(delta => delta.Text));
}
