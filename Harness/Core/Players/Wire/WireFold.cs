using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Wire;

/// <summary>Turns events into updates: text at once, usage and finish in one last update.</summary>
internal sealed class WireFold(Endpoint endpoint, Uri address, IReadOnlyDictionary<string, string> headers)
{
    public WireState State { get; } = new();

    /// <summary>Null if the event holds no text.</summary>
    /// <exception cref="PlayerException">The event is an error.</exception>
    public ChatResponseUpdate? Take(WireEvent happening)
    {
        State.Take(happening);
        if (State.Fault is ProviderFault fault)
        {
            throw Counted(CallErrors.FromStream(endpoint, address, fault));
        }
        return happening switch
        {
            WireEvent.Reasoning piece => Update([new TextReasoningContent(piece.Text)]),
            WireEvent.Answer piece => Update([new TextContent(piece.Text)]),
            _ => null,
        };
    }

    /// <summary>The last update, with finish, usage, fingerprint and headers.</summary>
    /// <param name="unclaimed">What the stream may have meant as an error.</param>
    /// <exception cref="PlayerException">The answer is not whole.</exception>
    public ChatResponseUpdate End(ProviderFault? unclaimed)
    {
        if (State.Finish is not FinishKind finish)
        {
            if (unclaimed is not null)
            {
                throw Counted(CallErrors.FromStream(endpoint, address, unclaimed));
            }
            throw Counted(new PlayerException(PlayerFailure.Cut, Sentences.Cut(endpoint)) { PossiblyBilled = true });
        }
        CheckedUsage? usage = State.CheckUsage(endpoint.Quirks);
        ChatResponseUpdate last = Update(usage is null ? [] : [new UsageContent(DetailsOf(usage.Count))]);
        last.FinishReason = new ChatFinishReason(finish.Word());
        last.AdditionalProperties = WireProperties.Create(State, usage, headers);
        return last;
    }

    /// <summary>The failure, knowing what had been counted before it.</summary>
    public PlayerException Counted(PlayerException failure)
    {
        failure.Usage = State.Usage;
        return failure;
    }

    private static UsageDetails DetailsOf(TokenCount count) =>
        new()
        {
            InputTokenCount = count.Input,
            OutputTokenCount = count.Output,
            TotalTokenCount = count.Input + count.Output,
            ReasoningTokenCount = count.Reasoning,
            CachedInputTokenCount = count.CachedInput,
        };

    private ChatResponseUpdate Update(IList<AIContent> contents) =>
        new(ChatRole.Assistant, contents)
        {
            ModelId = State.Model,
            ResponseId = State.Id,
            MessageId = State.Id,
        };
}
