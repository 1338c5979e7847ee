using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.Gemini;

/// <summary>Error reading: Google's "code" is the status, and its "status" the word.</summary>
internal static class GeminiFault
{
    public static ProviderFault Read(JsonElement payload)
    {
        JsonElement error = payload.Member("error") is { ValueKind: JsonValueKind.Object } inner ? inner : payload;
        ProviderFault fault = FaultReader.Read(payload);
        return fault with
        {
            Code = ReasonOf(error) ?? fault.Code,
            Status = fault.Status ?? StatusOf(error.Text("status")),
        };
    }

    /// <summary>Says more than the status: a wrong key is an INVALID_ARGUMENT whose reason is API_KEY_INVALID.</summary>
    private static string? ReasonOf(JsonElement error) =>
        error.Member("details") is { ValueKind: JsonValueKind.Array } details
            ? details.EnumerateArray().Select(static detail => detail.Text("reason")).FirstOrDefault(r => r is not null)
            : null;

    /// <summary>google.rpc.Code as HTTP.</summary>
    private static int? StatusOf(string? word) =>
        word switch
        {
            "INVALID_ARGUMENT" or "FAILED_PRECONDITION" or "OUT_OF_RANGE" => 400,
            "UNAUTHENTICATED" => 401,
            "PERMISSION_DENIED" => 403,
            "NOT_FOUND" => 404,
            "ABORTED" or "ALREADY_EXISTS" => 409,
            "RESOURCE_EXHAUSTED" => 429,
            "INTERNAL" or "UNKNOWN" or "DATA_LOSS" => 500,
            "UNAVAILABLE" => 503,
            "DEADLINE_EXCEEDED" => 504,
            _ => null,
        };
}
