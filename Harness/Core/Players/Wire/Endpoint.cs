namespace Gridlock.Core.Players.Wire;

/// <summary>One model at one provider.</summary>
/// <param name="Provider">What messages to people call it.</param>
/// <param name="BaseAddress">Ends in a slash.</param>
/// <param name="Model">As the provider knows it.</param>
public sealed record Endpoint(string Provider, Uri BaseAddress, string Model)
{
    public Quirks Quirks { get; init; } = Quirks.None;

    /// <summary>Null where the server stands open.</summary>
    public ApiKey? Key { get; init; }

    /// <summary>The environment variable that the key came from or could come from.</summary>
    public string? KeyVariable { get; init; }

    /// <summary>The text without the key, wherever the text came from.</summary>
    internal string Redact(string text) => Key?.Redact(text) ?? text;
}
