using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.OpenAiResponses;

/// <summary>How a response ended, by its status and the details beside it.</summary>
internal static class ResponsesEnd
{
    public static WireEvent Of(JsonElement response, bool refused)
    {
        string status = response.Text("status") ?? "completed";
        string? reason = response.Member("incomplete_details")?.Text("reason");
        return status switch
        {
            "failed" or "cancelled" => new WireEvent.Failed(FaultOf(response, status)),
            "incomplete" when reason == "content_filter" => new WireEvent.Finished(FinishKind.Refusal, reason),
            "incomplete" => new WireEvent.Finished(FinishKind.Length, reason ?? status),
            _ when refused => new WireEvent.Finished(FinishKind.Refusal, "refusal"),
            _ => new WireEvent.Finished(FinishKind.Stop, status),
        };
    }

    private static ProviderFault FaultOf(JsonElement response, string status) =>
        response.Member("error") is { ValueKind: JsonValueKind.Object } error
            ? FaultReader.Read(error)
            : new ProviderFault(null, status, null);
}
