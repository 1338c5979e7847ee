namespace Gridlock.Core.Players.Wire;

/// <summary>One thing that a provider's stream said, in the same words for every provider.</summary>
public abstract record WireEvent
{
    private WireEvent() { }

    /// <summary>A piece of what the model thinks; never empty.</summary>
    public sealed record Reasoning(string Text) : WireEvent;

    /// <summary>A piece of what the model says; never empty.</summary>
    public sealed record Answer(string Text) : WireEvent;

    /// <summary>Counts so far; of several, the last that states a figure has it.</summary>
    public sealed record Usage(TokenCount Count) : WireEvent;

    /// <summary>Who answers; what one event leaves null, another may tell.</summary>
    /// <param name="Id">The provider's name for this answer.</param>
    /// <param name="Model">The model that the provider says answers.</param>
    /// <param name="Fingerprint">The provider's own mark of the configuration that answers.</param>
    /// <param name="Route">The provider behind a router, such as OpenRouter's.</param>
    public sealed record Served(string? Id, string? Model, string? Fingerprint = null, string? Route = null)
        : WireEvent;

    /// <summary>The answer is whole; usage may still follow.</summary>
    /// <param name="Word">The provider's own word.</param>
    public sealed record Finished(FinishKind Kind, string Word) : WireEvent;

    /// <summary>The protocol's own last mark, such as "[DONE]" or "message_stop"; nothing follows.</summary>
    public sealed record Ended : WireEvent;

    /// <summary>An error inside the stream.</summary>
    public sealed record Failed(ProviderFault Fault) : WireEvent;
}
