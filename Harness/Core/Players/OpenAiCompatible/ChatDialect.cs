namespace Gridlock.Core.Players.OpenAiCompatible;

/// <summary>The request fields in which servers of the chat protocol differ; strict ones refuse a field that they do not know.</summary>
/// <param name="OutputLimitField">The field that bounds the tokens of an answer.</param>
/// <param name="SeedField">The field that carries the seed; null where none is taken.</param>
/// <param name="AsksForUsage">False where "stream_options" is refused; such servers send the usage unasked.</param>
public sealed record ChatDialect(
    string OutputLimitField = "max_tokens",
    string? SeedField = "seed",
    bool AsksForUsage = true
)
{
    public static ChatDialect Plain { get; } = new();
}
