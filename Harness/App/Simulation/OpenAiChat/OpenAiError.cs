using System.Text.Json;
using Gridlock.App.Simulation.Answering;

namespace Gridlock.App.Simulation.OpenAiChat;

/// <summary>An error in the shape that OpenAI gives errors.</summary>
internal static class OpenAiError
{
    public static void Write(Utf8JsonWriter json, CallRefusal refusal)
    {
        json.WriteStartObject();
        json.WritePropertyName("error");
        WriteFields(json, refusal);
        json.WriteEndObject();
    }

    public static void WriteFields(Utf8JsonWriter json, CallRefusal refusal)
    {
        json.WriteStartObject();
        json.WriteString("message", refusal.Message);
        json.WriteString("type", TypeOf(refusal.Status));
        json.WriteNull("param");
        json.WriteString("code", CodeOf(refusal));
        json.WriteEndObject();
    }

    private static string? CodeOf(CallRefusal refusal) =>
        refusal.Code
        ?? refusal.Status switch
        {
            429 => "rate_limit_exceeded",
            >= 500 => "server_error",
            _ => null,
        };

    private static string TypeOf(int status) =>
        status switch
        {
            429 => "requests",
            >= 500 => "server_error",
            _ => "invalid_request_error",
        };
}
