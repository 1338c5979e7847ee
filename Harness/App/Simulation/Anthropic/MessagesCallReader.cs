using System.Text.Json;
using Gridlock.App.Simulation.Answering;
using Gridlock.Core.Players.Simulated;

namespace Gridlock.App.Simulation.Anthropic;

/// <summary>Reads a request to messages; this API takes no seed, and wants a limit of tokens.</summary>
internal static class MessagesCallReader
{
    public static PlayerCall Read(JsonElement root)
    {
        string model = CallFields.ReadModel(root);
        List<SimulatedMessage> conversation = [];
        if (CallFields.Member(root, "system") is JsonElement system)
        {
            conversation.Add(new SimulatedMessage("system", CallFields.ReadText(system, "the system prompt")));
        }
        conversation.AddRange(CallFields.ReadList(root, "messages").Select(CallFields.ReadMessage));
        if (CallFields.Member(root, "max_tokens") is null)
        {
            throw CallRefusal.BadRequest("max_tokens: Field required");
        }
        return new PlayerCall(model, conversation, StreamFraming.PingedEvents)
        {
            Stream = CallFields.ReadBoolean(root, "stream"),
            ShowsReasoning =
                CallFields.Member(root, "thinking") is JsonElement thinking
                && CallFields.ReadWord(thinking, "type") is ("enabled" or "adaptive")
                && CallFields.ReadWord(thinking, "display") != "omitted",
            TokenLimit = CallFields.ReadLimit(root, "max_tokens"),
        };
    }
}
