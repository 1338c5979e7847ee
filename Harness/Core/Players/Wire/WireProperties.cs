using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Wire;

/// <summary>What the last update of a call carries in its additional properties, beside what the abstractions have a place for.</summary>
public static class WireProperties
{
    private const string FingerprintKey = "system_fingerprint";
    private const string RouteKey = "provider_route";
    private const string FinishWordKey = "finish_word";
    private const string UsageKey = "checked_usage";
    private const string HeadersKey = "response_headers";
    private static readonly Dictionary<string, string> s_none = [];

    /// <summary>The provider's system fingerprint; null on all updates but the last, and where there is none.</summary>
    public static string? Fingerprint(this ChatResponseUpdate update) => Find<string>(update, FingerprintKey);

    /// <summary>The provider behind a router; null likewise.</summary>
    public static string? Route(this ChatResponseUpdate update) => Find<string>(update, RouteKey);

    /// <summary>The provider's own word for the finish; null likewise.</summary>
    public static string? FinishWord(this ChatResponseUpdate update) => Find<string>(update, FinishWordKey);

    /// <summary>The tokens that count for the call, and whether the provider's count can be believed; null likewise.</summary>
    public static CheckedUsage? CheckedUsage(this ChatResponseUpdate update) => Find<CheckedUsage>(update, UsageKey);

    /// <summary>Response headers worth keeping, names in lower case; empty on all updates but the last.</summary>
    public static IReadOnlyDictionary<string, string> Headers(this ChatResponseUpdate update) =>
        Find<IReadOnlyDictionary<string, string>>(update, HeadersKey) ?? s_none;

    internal static AdditionalPropertiesDictionary Create(
        WireState state,
        CheckedUsage? usage,
        IReadOnlyDictionary<string, string> headers
    ) =>
        new()
        {
            [FingerprintKey] = state.Fingerprint,
            [RouteKey] = state.Route,
            [FinishWordKey] = state.FinishWord,
            [UsageKey] = usage,
            [HeadersKey] = headers,
        };

    private static T? Find<T>(ChatResponseUpdate update, string key)
        where T : class => update.AdditionalProperties?.GetValueOrDefault(key) as T;
}
