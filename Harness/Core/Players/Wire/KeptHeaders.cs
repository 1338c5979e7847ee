using System.Collections.Frozen;

namespace Gridlock.Core.Players.Wire;

/// <summary>The response headers that evidence needs; a list of what is kept, so that no secret slips in.</summary>
internal static class KeptHeaders
{
    private static readonly FrozenSet<string> s_names = new[]
    {
        "x-request-id",
        "request-id",
        "x-generation-id",
        "apim-request-id",
        "x-ms-request-id",
        "x-ms-region",
        "x-amzn-requestid",
        "x-goog-request-id",
        "x-debug-trace-id",
        "mistral-correlation-id",
        "cf-ray",
        "openai-processing-ms",
        "openai-version",
        "x-envoy-upstream-service-time",
        "retry-after",
        "retry-after-ms",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] s_prefixes = ["x-ratelimit-", "anthropic-ratelimit-"];

    /// <param name="headers">Names in lower case.</param>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyDictionary<string, string> headers, Endpoint endpoint)
    {
        var kept = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, string value) in headers)
        {
            if (s_names.Contains(name) || s_prefixes.Any(p => name.StartsWith(p, StringComparison.Ordinal)))
            {
                kept[name] = endpoint.Redact(value);
            }
        }
        return kept;
    }
}
