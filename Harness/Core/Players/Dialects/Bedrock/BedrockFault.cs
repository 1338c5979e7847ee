using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.Bedrock;

/// <summary>Error reading: an event that is named for an exception.</summary>
internal static class BedrockFault
{
    private const string Exception = "Exception";

    /// <summary>Null if the event is no exception.</summary>
    public static ProviderFault? Find(string name, JsonElement content)
    {
        if (name != "error" && !name.EndsWith(Exception, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        ProviderFault fault = FaultReader.Read(content);
        long? original = content.Count("originalStatusCode");
        return fault with
        {
            Sentence = content.Text("originalMessage") ?? fault.Sentence,
            Code = fault.Code ?? (name == "error" ? null : name),
            Status = original is >= 400 and <= 599 ? (int)original : StatusOf(fault.Code ?? name),
        };
    }

    private static int? StatusOf(string name) =>
        name.ToUpperInvariant() switch
        {
            "VALIDATIONEXCEPTION" => 400,
            "ACCESSDENIEDEXCEPTION" => 403,
            "RESOURCENOTFOUNDEXCEPTION" => 404,
            "MODELTIMEOUTEXCEPTION" => 408,
            "THROTTLINGEXCEPTION" or "MODELNOTREADYEXCEPTION" => 429,
            // Documented as 424, and to be tried again: the model failed, not the request.
            "MODELSTREAMERROREXCEPTION" or "MODELERROREXCEPTION" or "INTERNALSERVEREXCEPTION" => 500,
            "SERVICEUNAVAILABLEEXCEPTION" => 503,
            _ => null,
        };
}
