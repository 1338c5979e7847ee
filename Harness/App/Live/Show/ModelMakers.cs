namespace Gridlock.App.Live.Show;

/// <summary>Who makes the families of models, and what else they are called: a model that is asked for by its own name says that of itself too.</summary>
internal static class ModelMakers
{
    private static readonly (string Beginning, string[] Words)[] s_known =
    [
        ("gpt", ["OpenAI", "ChatGPT"]),
        ("chatgpt", ["OpenAI", "ChatGPT", "GPT"]),
        ("codex", ["OpenAI", "GPT"]),
        ("o1", ["OpenAI", "ChatGPT", "GPT"]),
        ("o3", ["OpenAI", "ChatGPT", "GPT"]),
        ("o4", ["OpenAI", "ChatGPT", "GPT"]),
        ("claude", ["Anthropic"]),
        ("gemini", ["Google", "DeepMind"]),
        ("gemma", ["Google", "DeepMind"]),
        ("llama", ["Meta AI"]),
        ("grok", ["xAI"]),
        ("qwen", ["Alibaba", "Tongyi"]),
        ("qwq", ["Alibaba", "Qwen"]),
        ("mistral", ["Mistral"]),
        ("mixtral", ["Mistral"]),
        ("magistral", ["Mistral"]),
        ("codestral", ["Mistral"]),
        ("deepseek", ["DeepSeek"]),
        ("kimi", ["Moonshot"]),
        ("glm", ["Zhipu", "Z.ai"]),
        ("phi", ["Microsoft"]),
        ("command", ["Cohere"]),
        ("nova", ["Amazon"]),
    ];

    /// <param name="model">Its name without what stands before the last slash.</param>
    public static IEnumerable<string> Of(string model) =>
        s_known
            .Where(known => model.StartsWith(known.Beginning, StringComparison.OrdinalIgnoreCase))
            .SelectMany(static known => known.Words);
}
