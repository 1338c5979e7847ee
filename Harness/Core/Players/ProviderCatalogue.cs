using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players;

/// <summary>The providers that can be named without an address.</summary>
public sealed class ProviderCatalogue(params IEnumerable<Provider> providers)
{
    /// <summary>The variable that holds the key of a server given by its address; it may be unset.</summary>
    public const string AddressKeyVariable = "GRIDLOCK_API_KEY";

    private const string Chat = "openai-chat";

    private static readonly Quirks s_seedless = new(SeedField: null);
    private static readonly Quirks s_openAi = new(OutputLimitField: "max_completion_tokens");
    private static readonly Quirks s_mistral = new(SeedField: "random_seed", AsksForUsage: false);

    public static ProviderCatalogue BuiltIn { get; } =
        new(
            Hosted("openai", "https://api.openai.com/v1/", "OPENAI_API_KEY", s_openAi, "openai-chat-sdk"),
            Hosted("anthropic", "https://api.anthropic.com/v1/", "ANTHROPIC_API_KEY", s_seedless),
            Hosted("gemini", "https://generativelanguage.googleapis.com/v1beta/openai/", "GEMINI_API_KEY", s_seedless),
            new Provider("ollama", new Uri("http://127.0.0.1:11434/v1/"), null, false, Chat, Quirks.None),
            Hosted("groq", "https://api.groq.com/openai/v1/", "GROQ_API_KEY", Quirks.None),
            Hosted("openrouter", "https://openrouter.ai/api/v1/", "OPENROUTER_API_KEY", Quirks.None),
            Hosted("deepseek", "https://api.deepseek.com/v1/", "DEEPSEEK_API_KEY", s_seedless),
            Hosted("xai", "https://api.x.ai/v1/", "XAI_API_KEY", Quirks.None),
            Hosted("mistral", "https://api.mistral.ai/v1/", "MISTRAL_API_KEY", s_mistral),
            Hosted("together", "https://api.together.xyz/v1/", "TOGETHER_API_KEY", Quirks.None)
        );

    public IReadOnlyList<Provider> Providers { get; } = [.. providers];

    /// <summary>Null if the catalogue has no such name; case does not matter.</summary>
    public Provider? Find(string name) =>
        Providers.FirstOrDefault(provider => provider.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static Provider Hosted(
        string name,
        string address,
        string variable,
        Quirks quirks,
        string dialect = Chat
    ) => new(name, new Uri(address), variable, true, dialect, quirks);
}
