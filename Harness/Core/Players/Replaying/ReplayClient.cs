using System.Runtime.CompilerServices;
using Gridlock.Transcripts.Events;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Replaying;

/// <summary>Answers from a recording, at the pace at which it came or at once; nothing leaves the process.</summary>
internal sealed class ReplayClient(AnswerRecording recording, bool atOnce, TimeProvider time) : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options,
        CancellationToken cancellationToken
    ) =>
        await GetStreamingResponseAsync(messages, options, cancellationToken)
            .ToChatResponseAsync(cancellationToken)
            .ConfigureAwait(false);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        RecordedAnswer answer = recording.Next(messages.Select(static m => (m.Role.Value, m.Text)));
        string label = $"replay of {recording.Player}";
        long start = time.GetTimestamp();
        foreach (CallDelta delta in answer.Deltas)
        {
            await WaitAsync(start, delta.Offset, cancellationToken).ConfigureAwait(false);
            AIContent content =
                delta.Kind == DeltaKind.Reasoning ? new TextReasoningContent(delta.Text) : new TextContent(delta.Text);
            yield return new ChatResponseUpdate(ChatRole.Assistant, [content]) { ModelId = label };
        }
        await WaitAsync(start, answer.Final.Offset, cancellationToken).ConfigureAwait(false);
        yield return new ChatResponseUpdate(ChatRole.Assistant, Usage(answer.Final.Usage))
        {
            ModelId = label,
            FinishReason = new ChatFinishReason(answer.Final.Finish),
        };
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;
    }

    public void Dispose() { }

    private static IList<AIContent> Usage(CallUsage? usage) =>
        usage is null
            ? []
            :
            [
                new UsageContent(
                    new UsageDetails
                    {
                        InputTokenCount = usage.Input,
                        OutputTokenCount = usage.Output,
                        ReasoningTokenCount = usage.Reasoning,
                        CachedInputTokenCount = usage.CachedInput,
                    }
                ),
            ];

    private Task WaitAsync(long start, long offset, CancellationToken cancellationToken)
    {
        TimeSpan left = TimeSpan.FromMicroseconds(offset) - time.GetElapsedTime(start);
        cancellationToken.ThrowIfCancellationRequested();
        return atOnce || left <= TimeSpan.Zero ? Task.CompletedTask : Task.Delay(left, time, cancellationToken);
    }
}
