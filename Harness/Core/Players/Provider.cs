using Gridlock.Core.Players.OpenAiCompatible;

namespace Gridlock.Core.Players;

/// <summary>A place that serves models.</summary>
/// <param name="Name">What users write before the slash.</param>
/// <param name="BaseAddress">Ends in a slash; "chat/completions" is appended.</param>
/// <param name="KeyVariable">The environment variable that holds the key; null where there is none.</param>
/// <param name="KeyIsRequired">False where a server may stand open.</param>
/// <param name="Dialect">How it departs from OpenAI's protocol.</param>
public sealed record Provider(
    string Name,
    Uri BaseAddress,
    string? KeyVariable,
    bool KeyIsRequired,
    ChatDialect Dialect
);
