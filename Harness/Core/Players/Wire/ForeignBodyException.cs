namespace Gridlock.Core.Players.Wire;

/// <summary>An answer that is no stream of payloads, such as a page.</summary>
internal sealed class ForeignBodyException(string? mediaType) : Exception
{
    /// <summary>Null where the server did not say.</summary>
    public string? MediaType { get; } = mediaType;
}
