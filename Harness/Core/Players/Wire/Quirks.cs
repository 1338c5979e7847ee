namespace Gridlock.Core.Players.Wire;

/// <summary>Where servers of one dialect differ; strict ones refuse a field that they do not know.</summary>
/// <param name="OutputLimitField">The request's field that bounds the tokens of an answer; null for the dialect's own.</param>
/// <param name="SeedField">The request's field that carries the seed; null where none is taken.</param>
/// <param name="AsksForUsage">False where "stream_options" is refused; such servers send the usage unasked.</param>
/// <param name="ReasoningField">The stream's field that carries reasoning; null if any of the usual ones may.</param>
/// <param name="ReasoningIsExtra">True where the count of output tokens leaves reasoning out.</param>
/// <param name="CountsReasoning">True where the usage always tells the tokens of reasoning, so that their absence is a fault.</param>
/// <param name="ReasoningSummary">The kind of summary that the Responses protocol is asked for, such as "auto"; null where it would be
/// refused, as by models that do not reason and by accounts that are not verified.</param>
public sealed record Quirks(
    string? OutputLimitField = null,
    string? SeedField = "seed",
    bool AsksForUsage = true,
    string? ReasoningField = null,
    bool ReasoningIsExtra = false,
    bool CountsReasoning = false,
    string? ReasoningSummary = null
)
{
    public static Quirks None { get; } = new();
}
