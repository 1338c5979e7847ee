namespace Gridlock.Core.Players.Wire;

/// <summary>Which failure an error is, by its status and, where that does not tell, by its words.</summary>
internal static class FaultClass
{
    private static readonly string[] s_rates =
    [
        "rate_limit",
        "rate limit",
        "resource_exhausted",
        "too_many_requests",
        "too many requests",
        "throttl",
    ];
    private static readonly string[] s_keys =
    [
        "api key",
        "api_key",
        "api-key",
        "apikey",
        "authentication",
        "unauthorized",
        "unauthenticated",
        "permission_denied",
        "permission_error",
        "security token",
    ];
    private static readonly string[] s_accounts =
    [
        "insufficient_quota",
        "billing",
        "insufficient balance",
        "insufficient credit",
        "credit balance",
    ];
    private static readonly string[] s_requests =
    [
        "invalid_request",
        "invalid_argument",
        "not_found",
        "context_length",
        "too_many_tokens",
        "input tokens exceeded",
        "maximum context",
        "invalid_prompt",
        "validationexception",
        "validation_error",
    ];

    public static PlayerFailure Of(int? status, ProviderFault fault)
    {
        string words = $"{fault.Code} {fault.Sentence}";
        return status switch
        {
            402 => PlayerFailure.OutOfCredit,
            401 or 403 => PlayerFailure.RefusedKey,
            408 => PlayerFailure.Timeout,
            // Waiting does not fill an account.
            429 when fault.Code is "insufficient_quota" => PlayerFailure.OutOfCredit,
            429 => PlayerFailure.RateLimited,
            >= 500 => PlayerFailure.ProviderError,
            // Some providers answer a wrong key with 400.
            not null when Says(words, s_keys.AsSpan(0, 4)) => PlayerFailure.RefusedKey,
            // As does one for an empty account.
            400 when Says(words, s_accounts.AsSpan(1)) => PlayerFailure.OutOfCredit,
            not null => PlayerFailure.BadRequest,
            null when Says(words, s_rates) => PlayerFailure.RateLimited,
            null when Says(words, s_accounts) => PlayerFailure.OutOfCredit,
            null when Says(words, s_keys) => PlayerFailure.RefusedKey,
            null when Says(words, s_requests) => PlayerFailure.BadRequest,
            null => PlayerFailure.ProviderError,
        };
    }

    private static bool Says(string words, ReadOnlySpan<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            if (words.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }
}
