using System.Text.Json;

namespace Gridlock.Core.Players.Wire;

/// <summary>Where servers of one dialect differ; strict ones refuse a field that they do not know.</summary>
/// <param name="OutputLimitField">The request's field that bounds the tokens of an answer; null for the dialect's own.</param>
/// <param name="SeedField">The request's field that carries the seed; null where none is taken.</param>
/// <param name="AsksForUsage">False where "stream_options" is refused; such servers send the usage unasked.</param>
/// <param name="ReasoningField">The stream's field that carries reasoning; null if any of the usual ones may.</param>
/// <param name="ReasoningIsExtra">True where the count of output tokens leaves reasoning out.</param>
/// <param name="CountsReasoning">True where the usage always tells the tokens of reasoning, so that their absence is a fault.</param>
/// <param name="ThoughtTag">The tag at the start of an answer that holds reasoning, such as "think", or "/think" where only its end is
/// written; null where reasoning has a field.</param>
/// <param name="KeyHeader">The request's header that carries the key; null for the dialect's own.</param>
/// <param name="Fields">Members that every request gets beside the usual ones, such as "reasoning_format" at Groq or
/// {"summary": "auto"} as "reasoning" for models of the Responses protocol that reason; null for none.</param>
public sealed record Quirks(
    string? OutputLimitField = null,
    string? SeedField = "seed",
    bool AsksForUsage = true,
    string? ReasoningField = null,
    bool ReasoningIsExtra = false,
    bool CountsReasoning = false,
    string? ThoughtTag = null,
    string? KeyHeader = null,
    IReadOnlyDictionary<string, JsonElement>? Fields = null
)
{
    public static Quirks None { get; } = new();
}
