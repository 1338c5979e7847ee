namespace Gridlock.App.Simulation.Answering;

/// <summary>What is known of an answer before its first word.</summary>
/// <param name="Mark">24 hex digits of the request's hash; the same request has the same.</param>
/// <param name="Created">When the answer began.</param>
/// <param name="Model">The player's name, without "sim/".</param>
internal sealed record AnswerHead(string Mark, DateTimeOffset Created, string Model, int PromptTokens, PlayerCall Call)
{
    public const string Fingerprint = "gridlock-sim";
}
