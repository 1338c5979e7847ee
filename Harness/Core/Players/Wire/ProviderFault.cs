namespace Gridlock.Core.Players.Wire;

/// <summary>An error as a provider words it, in any of the shapes that are in use.</summary>
/// <param name="Sentence">Null if it says nothing.</param>
/// <param name="Code">The first word among code, type and status; null if there is none.</param>
/// <param name="Status">An HTTP status named inside the JSON.</param>
public sealed record ProviderFault(string? Sentence, string? Code, int? Status);
