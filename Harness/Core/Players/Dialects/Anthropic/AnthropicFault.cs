using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.Anthropic;

/// <summary>Error reading: the API's types of error stand for the statuses that they have outside a stream.</summary>
internal static class AnthropicFault
{
    public static ProviderFault Read(JsonElement payload)
    {
        ProviderFault fault = FaultReader.Read(payload);
        return fault with { Status = fault.Status ?? StatusOf(fault.Code) };
    }

    private static int? StatusOf(string? type) =>
        type switch
        {
            "invalid_request_error" => 400,
            "authentication_error" => 401,
            "billing_error" => 402,
            "permission_error" => 403,
            "not_found_error" => 404,
            "conflict_error" => 409,
            "request_too_large" => 413,
            "rate_limit_error" => 429,
            "api_error" => 500,
            "timeout_error" => 504,
            "overloaded_error" => 529,
            _ => null,
        };
}
