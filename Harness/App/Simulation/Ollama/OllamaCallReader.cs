using System.Text.Json;
using Gridlock.App.Simulation.Answering;

namespace Gridlock.App.Simulation.Ollama;

/// <summary>Reads a request to /api/chat, which streams unless it says otherwise.</summary>
internal static class OllamaCallReader
{
    private const string UsualTag = ":latest";

    public static PlayerCall Read(JsonElement root)
    {
        string model = CallFields.ReadModel(root);
        JsonElement? options = CallFields.Member(root, "options");
        return new PlayerCall(
            model.EndsWith(UsualTag, StringComparison.Ordinal) ? model[..^UsualTag.Length] : model,
            [.. CallFields.ReadList(root, "messages").Select(CallFields.ReadMessage)],
            StreamFraming.Lines
        )
        {
            Seed = options is JsonElement seeded ? CallFields.ReadSeed(seeded) : "0",
            Stream = CallFields.ReadBoolean(root, "stream", otherwise: true),
            ShowsReasoning = CallFields.Member(root, "think") is not { ValueKind: JsonValueKind.False },
            TokenLimit = options is JsonElement limited ? Limit(limited) : int.MaxValue,
        };
    }

    // -1 and -2 are this API's words for no limit.
    private static int Limit(JsonElement options) =>
        CallFields.ReadInteger(options, "num_predict") is < 0
            ? int.MaxValue
            : CallFields.ReadLimit(options, "num_predict");
}
