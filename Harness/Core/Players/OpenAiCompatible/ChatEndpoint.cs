namespace Gridlock.Core.Players.OpenAiCompatible;

/// <summary>One model at one server of the chat protocol.</summary>
/// <param name="Provider">What messages to people call it.</param>
/// <param name="BaseAddress">With or without a slash at its end; "chat/completions" is appended.</param>
public sealed record ChatEndpoint(string Provider, Uri BaseAddress, string Model, ChatDialect Dialect)
{
    /// <summary>Null where the server stands open.</summary>
    public ApiKey? Key { get; init; }

    /// <summary>The environment variable that the key came from or could come from.</summary>
    public string? KeyVariable { get; init; }

    public Uri Completions { get; } = new(BaseAddress.AbsoluteUri.TrimEnd('/') + "/chat/completions");

    /// <summary>The text without the key, wherever the text came from.</summary>
    internal string Redact(string text) => Key?.Redact(text) ?? text;
}
