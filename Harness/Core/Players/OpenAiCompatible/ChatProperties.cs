using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.OpenAiCompatible;

/// <summary>What updates carry in their additional properties, beside what the abstractions have a place for.</summary>
public static class ChatProperties
{
    private const string FingerprintKey = "system_fingerprint";
    private const string HeadersKey = "response_headers";
    private static readonly Dictionary<string, string> s_none = [];

    /// <summary>The provider's system fingerprint; null on all updates but the last, and where there is none.</summary>
    public static string? Fingerprint(this ChatResponseUpdate update) =>
        update.AdditionalProperties?.GetValueOrDefault(FingerprintKey) as string;

    /// <summary>Response headers worth keeping, names in lower case; empty on all updates but the last.</summary>
    public static IReadOnlyDictionary<string, string> Headers(this ChatResponseUpdate update) =>
        update.AdditionalProperties?.GetValueOrDefault(HeadersKey) as IReadOnlyDictionary<string, string> ?? s_none;

    internal static AdditionalPropertiesDictionary Create(
        string? fingerprint,
        IReadOnlyDictionary<string, string> headers
    ) => new() { [FingerprintKey] = fingerprint, [HeadersKey] = headers };
}
