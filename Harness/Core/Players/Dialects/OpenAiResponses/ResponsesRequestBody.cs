using System.Text.Json;
using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects.OpenAiResponses;

/// <summary>Request mapping: messages and options as the JSON of the Responses protocol, which takes neither a seed nor stop
/// sequences. Nothing is stored at the provider, and reasoning of earlier turns is not sent back.</summary>
internal static class ResponsesRequestBody
{
    private const string UsualOutputLimit = "max_output_tokens";

    public static byte[] Write(Endpoint endpoint, IReadOnlyList<ChatMessage> messages, ChatOptions? options) =>
        JsonBody.Write(json =>
        {
            json.WriteString("model", options?.ModelId ?? endpoint.Model);
            WriteInstructions(json, messages, options?.Instructions);
            json.WriteStartArray("input");
            foreach (ChatMessage message in messages.Where(static message => message.Role != ChatRole.System))
            {
                json.WriteStartObject();
                json.WriteString("role", message.Role.Value);
                json.WriteString("content", message.Text);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteBoolean("stream", true);
            json.WriteBoolean("store", false);
            if (options is not null)
            {
                WriteOptions(json, endpoint.Quirks, options);
            }
            json.WriteFields(endpoint.Quirks);
        });

    private static void WriteInstructions(Utf8JsonWriter json, IReadOnlyList<ChatMessage> messages, string? first)
    {
        IEnumerable<string> system = messages
            .Where(static message => message.Role == ChatRole.System)
            .Select(static message => message.Text);
        string[] instructions = [.. first is null ? system : system.Prepend(first)];
        if (instructions.Length > 0)
        {
            json.WriteString("instructions", string.Join("\n\n", instructions));
        }
    }

    private static void WriteOptions(Utf8JsonWriter json, Quirks quirks, ChatOptions options)
    {
        if (options.Temperature is float temperature)
        {
            json.WriteNumber("temperature", temperature);
        }
        if (options.TopP is float topP)
        {
            json.WriteNumber("top_p", topP);
        }
        if (options.MaxOutputTokens is int limit)
        {
            json.WriteNumber(quirks.OutputLimitField ?? UsualOutputLimit, limit);
        }
    }
}
