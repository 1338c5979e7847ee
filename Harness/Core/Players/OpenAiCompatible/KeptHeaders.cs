using System.Collections.Frozen;
using System.Net.Http.Headers;

namespace Gridlock.Core.Players.OpenAiCompatible;

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
        "cf-ray",
        "openai-processing-ms",
        "openai-version",
        "x-envoy-upstream-service-time",
        "retry-after",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] s_prefixes = ["x-ratelimit-", "anthropic-ratelimit-"];

    public static IReadOnlyDictionary<string, string> Of(HttpResponseHeaders headers, ChatEndpoint endpoint)
    {
        var kept = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, IEnumerable<string> values) in headers)
        {
            if (s_names.Contains(name) || s_prefixes.Any(p => name.StartsWith(p, StringComparison.OrdinalIgnoreCase)))
            {
                kept[name.ToLowerInvariant()] = endpoint.Redact(string.Join(", ", values));
            }
        }
        return kept;
    }
}
