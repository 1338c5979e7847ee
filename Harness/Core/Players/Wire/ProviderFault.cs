namespace Gridlock.Core.Players.Wire;

/// <summary>An error as a provider words it, in any of the shapes that are in use.</summary>
/// <param name="Sentence">Null if it says nothing.</param>
/// <param name="Code">The first word among code, type and status; null if there is none.</param>
/// <param name="Status">An HTTP status named inside the JSON.</param>
/// <param name="RetryAfter">A wait that the JSON asks for, as Google's does; never negative.</param>
public sealed record ProviderFault(string? Sentence, string? Code, int? Status, TimeSpan? RetryAfter = null)
{
    /// <summary>An error that says nothing.</summary>
    internal static ProviderFault Silent { get; } = new(null, null, null);
}
