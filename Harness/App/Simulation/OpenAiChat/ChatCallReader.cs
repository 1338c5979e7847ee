using System.Text.Json;
using Gridlock.App.Simulation.Answering;

namespace Gridlock.App.Simulation.OpenAiChat;

/// <summary>Reads a request to chat/completions.</summary>
internal static class ChatCallReader
{
    public static PlayerCall Read(JsonElement root) =>
        new(
            CallFields.ReadModel(root),
            [.. CallFields.ReadList(root, "messages").Select(CallFields.ReadMessage)],
            StreamFraming.Events
        )
        {
            Seed = CallFields.ReadSeed(root),
            Stream = CallFields.ReadBoolean(root, "stream"),
            IncludesUsage =
                CallFields.Member(root, "stream_options") is JsonElement options
                && CallFields.ReadBoolean(options, "include_usage"),
            TokenLimit = CallFields.ReadLimit(root, "max_completion_tokens", "max_tokens"),
        };
}
