using Gridlock.Core.Loops.Watching;
using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Wire;
using Gridlock.Transcripts.Events;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Matches.Calls;

/// <summary>Publishes what a stream brings, piece by piece, and remembers what the end of the call has to say.</summary>
/// <param name="start">The time stamp at which the request left.</param>
internal sealed class CallCollector(string call, EventChannel channel, TimeProvider time, long start)
{
    private const string UnstatedFinish = "unstated";
    private static readonly Dictionary<string, string> NoHeaders = [];

    private readonly List<CallDelta> _deltas = [];
    private readonly UsageDetails _usage = new();
    private bool _hasUsage;
    private string? _finish;
    private string? _model;
    private string? _fingerprint;
    private string? _finishWord;
    private string? _route;
    private CheckedUsage? _checked;
    private IReadOnlyDictionary<string, string> _headers = NoHeaders;
    private long _reasoning;
    private long _answer;

    /// <summary>Sees what the journal has, piece by piece; null where nobody cuts.</summary>
    public CallStreams? Watch { get; init; }

    /// <summary>The first loop that was seen; null while there is none.</summary>
    public LoopFinding? Loop { get; private set; }

    /// <summary>As the journal wrote them.</summary>
    public IReadOnlyList<CallDelta> Deltas => _deltas;

    /// <exception cref="PlayerException">The update is an error.</exception>
    public async ValueTask TakeAsync(ChatResponseUpdate update)
    {
        long offset = Offset();
        _model = update.ModelId ?? _model;
        _finish = update.FinishReason?.Value ?? _finish;
        _fingerprint = update.Fingerprint() ?? _fingerprint;
        _finishWord = update.FinishWord() ?? _finishWord;
        _route = update.Route() ?? _route;
        _checked = update.CheckedUsage() ?? _checked;
        _headers = update.Headers() is { Count: > 0 } headers ? headers : _headers;
        foreach (AIContent content in update.Contents)
        {
            switch (content)
            {
                case TextReasoningContent { Text.Length: > 0 } reasoning:
                    _reasoning += reasoning.Text.Length;
                    await PublishAsync(offset, DeltaKind.Reasoning, reasoning.Text).ConfigureAwait(false);
                    break;
                case TextContent { Text.Length: > 0 } answer:
                    _answer += answer.Text.Length;
                    await PublishAsync(offset, DeltaKind.Answer, answer.Text).ConfigureAwait(false);
                    break;
                case UsageContent usage:
                    _usage.Add(usage.Details);
                    _hasUsage = true;
                    break;
                case ErrorContent error:
                    throw new PlayerException(PlayerFailure.ProviderError, error.Message ?? "The provider failed.")
                    {
                        Code = error.ErrorCode,
                        PossiblyBilled = true,
                    };
            }
        }
    }

    public CallFinal Final() =>
        new(
            call,
            Offset(),
            _finish ?? UnstatedFinish,
            _model,
            _fingerprint,
            Usage(),
            _reasoning,
            _answer,
            _headers,
            _finishWord,
            _route
        );

    public CallFailed Failed(PlayerException failure) =>
        new(
            call,
            Offset(),
            failure.Class,
            failure.Status,
            failure.Message,
            failure.PossiblyBilled,
            (long?)failure.RetryAfter?.TotalMilliseconds,
            Usage() ?? UsageOf(failure.Usage),
            failure.Loop
        );

    /// <summary>Null where nothing was counted; counts of a client that is not Gridlock's own are taken as they are.</summary>
    private CallUsage? Usage() =>
        !_hasUsage
            ? null
            : new CallUsage(
                _usage.InputTokenCount,
                _usage.OutputTokenCount,
                _usage.ReasoningTokenCount,
                _usage.CachedInputTokenCount,
                _checked?.Count.Cost,
                (_checked?.Source ?? UsageSource.Reported).Word(),
                _checked?.Remark
            );

    private static CallUsage? UsageOf(TokenCount? count) =>
        count is null
            ? null
            : new CallUsage(
                count.Input,
                count.Output,
                count.Reasoning,
                count.CachedInput,
                count.Cost,
                UsageSource.Reported.Word()
            );

    /// <summary>Takes in text that the journal held back until this event.</summary>
    public void AddReleased(JournalEvent stamped)
    {
        if (stamped.Released is { } released)
        {
            Keep(released);
        }
    }

    private async ValueTask PublishAsync(long offset, DeltaKind kind, string text)
    {
        // What was heard is recorded, also when the caller has just given up; the channel bounds the wait.
        var delta = new CallDelta(call, offset, kind, text);
        JournalEvent stamped = await channel.PublishAsync(delta, CancellationToken.None).ConfigureAwait(false);
        AddReleased(stamped);
        Keep((CallDelta)stamped);
    }

    private void Keep(CallDelta delta)
    {
        _deltas.Add(delta);
        Loop ??= Watch?.Add(delta);
    }

    private long Offset() => (long)time.GetElapsedTime(start).TotalMicroseconds;
}
