using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Simulation;

/// <summary>A request that is answered with an error, in the shape that OpenAI gives errors.</summary>
internal sealed class ChatRefusal(int status, string message, string? code) : Exception(message)
{
    public static ChatRefusal BadRequest(string message) => new(400, message, null);

    public Task WriteAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.StatusCode = status;
        return JsonAnswer.WriteAsync(response, WriteTo, cancellationToken);
    }

    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("message", Message);
        json.WriteString("type", status >= 500 ? "server_error" : "invalid_request_error");
        json.WriteNull("param");
        json.WriteString("code", code);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
