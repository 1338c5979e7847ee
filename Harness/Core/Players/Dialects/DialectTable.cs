using Gridlock.Core.Players.Dialects.Anthropic;
using Gridlock.Core.Players.Dialects.Bedrock;
using Gridlock.Core.Players.Dialects.Cohere;
using Gridlock.Core.Players.Dialects.Gemini;
using Gridlock.Core.Players.Dialects.Ollama;
using Gridlock.Core.Players.Dialects.OpenAiChat;
using Gridlock.Core.Players.Dialects.OpenAiResponses;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects;

/// <summary>The dialects by the names that the catalogue and users write.</summary>
public static class DialectTable
{
    private static readonly IDialect[] s_dialects =
    [
        ChatDialect.Plain,
        ChatDialect.Official,
        ResponsesDialect.Plain,
        ResponsesDialect.Official,
        new AnthropicDialect(),
        new GeminiDialect(),
        new OllamaDialect(),
        new CohereDialect(),
        new BedrockDialect(),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. s_dialects.Select(static dialect => dialect.Name)];

    /// <summary>Null if there is no such dialect; case matters.</summary>
    internal static IDialect? Find(string name) => s_dialects.FirstOrDefault(dialect => dialect.Name == name);
}
