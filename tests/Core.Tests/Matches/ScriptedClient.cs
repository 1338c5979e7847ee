using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Matches;

/// <summary>Answers call after call as a script says.</summary>
internal sealed class ScriptedClient(params ScriptedClient.Script[] scripts) : IChatClient
{
    public delegate IAsyncEnumerable<ChatResponseUpdate> Script(
        IReadOnlyList<ChatMessage> messages,
        CancellationToken cancellationToken
    );

    public List<IReadOnlyList<ChatMessage>> Requests { get; } = [];

    public List<long?> Seeds { get; } = [];

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        Requests.Add([.. messages]);
        Seeds.Add(options?.Seed);
        return scripts[(Requests.Count - 1) % scripts.Length](Requests[^1], cancellationToken);
    }

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    ) => throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose() { }

    /// <summary>Reasoning, then the answer in pieces, then usage and finish.</summary>
    public static Script Answer(string answer, string finish = "stop") =>
        (_, _) =>
            Updates([
                Reasoning("Let me "),
                Reasoning("think."),
                .. answer.Chunk(40).Select(piece => Text(new string(piece))),
                End(finish),
            ]);

    public static Script Fail(Exception failure, params ChatResponseUpdate[] before) =>
        (_, cancellationToken) => Throwing(failure, before, cancellationToken);

    /// <summary>Says something, reports that it did, and then waits for ever or until it is cancelled.</summary>
    public static Script Hang(TaskCompletionSource said, bool heedsCancellation, params ChatResponseUpdate[] before) =>
        (_, cancellationToken) => Hanging(said, heedsCancellation, before, cancellationToken);

    public static ChatResponseUpdate Reasoning(string text) => Update(new TextReasoningContent(text));

    public static ChatResponseUpdate Text(string text) => Update(new TextContent(text));

    public static ChatResponseUpdate Update(params AIContent[] contents) => new(ChatRole.Assistant, contents);

    private static ChatResponseUpdate End(string finish) =>
        new(
            ChatRole.Assistant,
            [
                new UsageContent(
                    new UsageDetails
                    {
                        InputTokenCount = 100,
                        OutputTokenCount = 50,
                        ReasoningTokenCount = 20,
                    }
                ),
            ]
        )
        {
            FinishReason = new ChatFinishReason(finish),
            ModelId = "scripted-2026",
        };

    private static async IAsyncEnumerable<ChatResponseUpdate> Updates(ChatResponseUpdate[] updates)
    {
        foreach (ChatResponseUpdate update in updates)
        {
            await Task.Yield();
            yield return update;
        }
    }

    private static async IAsyncEnumerable<ChatResponseUpdate> Throwing(
        Exception failure,
        ChatResponseUpdate[] before,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (ChatResponseUpdate update in before)
        {
            await Task.Delay(1, cancellationToken);
            yield return update;
        }
        throw failure;
    }

    private static async IAsyncEnumerable<ChatResponseUpdate> Hanging(
        TaskCompletionSource said,
        bool heedsCancellation,
        ChatResponseUpdate[] before,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (ChatResponseUpdate update in before)
        {
            yield return update;
        }
        said.TrySetResult();
        await Task.Delay(Timeout.Infinite, heedsCancellation ? cancellationToken : CancellationToken.None);
    }
}
