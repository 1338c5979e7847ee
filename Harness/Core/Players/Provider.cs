using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players;

/// <summary>A place that serves models.</summary>
/// <param name="Name">What users write before the slash.</param>
/// <param name="BaseAddress">Ends in a slash; the dialect appends its path.</param>
/// <param name="KeyVariable">The environment variable that holds the key; null where there is none.</param>
/// <param name="KeyIsRequired">False where a server may stand open.</param>
/// <param name="Dialect">One of <see cref="Dialects.DialectTable.Names"/>.</param>
public sealed record Provider(
    string Name,
    Uri BaseAddress,
    string? KeyVariable,
    bool KeyIsRequired,
    string Dialect,
    Quirks Quirks
);
