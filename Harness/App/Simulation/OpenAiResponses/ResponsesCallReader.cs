using System.Text.Json;
using Gridlock.App.Simulation.Answering;
using Gridlock.Core.Players.Simulated;

namespace Gridlock.App.Simulation.OpenAiResponses;

/// <summary>Reads a request to responses; this API takes no seed.</summary>
internal static class ResponsesCallReader
{
    public static PlayerCall Read(JsonElement root)
    {
        if (CallFields.Member(root, "previous_response_id") is not null)
        {
            throw CallRefusal.BadRequest(
                "The field 'previous_response_id' names a stored response, and nothing is stored here; send the whole conversation."
            );
        }
        return new PlayerCall(CallFields.ReadModel(root), Conversation(root), StreamFraming.Events)
        {
            Stream = CallFields.ReadBoolean(root, "stream"),
            ShowsReasoning =
                CallFields.Member(root, "reasoning") is JsonElement reasoning
                && CallFields.Member(reasoning, "summary") is not null,
            TokenLimit = CallFields.ReadLimit(root, "max_output_tokens"),
        };
    }

    private static List<SimulatedMessage> Conversation(JsonElement root)
    {
        var conversation = new List<SimulatedMessage>();
        if (CallFields.ReadWord(root, "instructions") is { Length: > 0 } instructions)
        {
            conversation.Add(new SimulatedMessage("system", instructions));
        }
        if (CallFields.ReadWord(root, "input") is string text)
        {
            conversation.Add(new SimulatedMessage("user", text));
            return conversation;
        }
        int index = 0;
        foreach (JsonElement item in CallFields.ReadList(root, "input"))
        {
            // Reasoning that is handed back is of no use to a player that keeps nothing.
            if (CallFields.ReadWord(item, "type") != "reasoning")
            {
                conversation.Add(CallFields.ReadMessage(item, index));
            }
            index++;
        }
        return conversation;
    }
}
