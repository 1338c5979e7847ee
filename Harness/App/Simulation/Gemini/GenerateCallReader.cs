using System.Text.Json;
using Gridlock.App.Simulation.Answering;
using Gridlock.Core.Players.Simulated;

namespace Gridlock.App.Simulation.Gemini;

/// <summary>Reads a request to generateContent; the model and the wish for a stream stand in its path.</summary>
internal static class GenerateCallReader
{
    public const string Folder = "/v1beta/models/";
    public const string Whole = ":generateContent";
    public const string Streamed = ":streamGenerateContent";

    public static PlayerCall Read(string path, bool asEvents, JsonElement root)
    {
        bool stream = path.EndsWith(Streamed, StringComparison.Ordinal);
        string model = path[Folder.Length..^(stream ? Streamed : Whole).Length];
        JsonElement? config = Either(root, "generationConfig", "generation_config");
        JsonElement? thinking = config is JsonElement given ? Either(given, "thinkingConfig", "thinking_config") : null;
        return new PlayerCall(
            model,
            [.. System(root), .. CallFields.ReadList(root, "contents").Select(Message)],
            asEvents ? StreamFraming.CrLfEvents : StreamFraming.Array
        )
        {
            Seed = config is JsonElement seeded ? CallFields.ReadSeed(seeded) : "0",
            Stream = stream,
            ShowsReasoning =
                thinking is JsonElement wish
                && (
                    CallFields.ReadBoolean(wish, "includeThoughts") || CallFields.ReadBoolean(wish, "include_thoughts")
                ),
            TokenLimit = config is JsonElement limited
                ? CallFields.ReadLimit(limited, "maxOutputTokens", "max_output_tokens")
                : int.MaxValue,
        };
    }

    private static IEnumerable<SimulatedMessage> System(JsonElement root) =>
        Either(root, "systemInstruction", "system_instruction") is JsonElement system
            ? [new SimulatedMessage("system", Parts(system, "the system instruction"))]
            : [];

    private static SimulatedMessage Message(JsonElement content, int index) =>
        CallFields.ReadWord(content, "role") switch
        {
            "user" or null => new SimulatedMessage("user", Parts(content, $"content {index}")),
            "model" => new SimulatedMessage("assistant", Parts(content, $"content {index}")),
            { } role => throw CallRefusal.BadRequest($"Content {index} has the role '{role}'; use user or model."),
        };

    private static string Parts(JsonElement content, string where)
    {
        JsonElement? parts = CallFields.Member(content, "parts");
        if (parts is not { ValueKind: JsonValueKind.Array } list)
        {
            throw CallRefusal.BadRequest($"The 'parts' of {where} are missing or not a list.");
        }
        return string.Concat(
            list.EnumerateArray()
                .Where(part => !CallFields.ReadBoolean(part, "thought"))
                .Select(part =>
                    CallFields.Member(part, "text") is JsonElement text
                        ? CallFields.ReadText(text, where)
                        : throw CallRefusal.BadRequest(
                            $"There is a part of {where} that is not text; simulated players read text only."
                        )
                )
        );
    }

    /// <summary>Google's APIs take both spellings of a name.</summary>
    private static JsonElement? Either(JsonElement element, string name, string other) =>
        CallFields.Member(element, name) ?? CallFields.Member(element, other);
}
