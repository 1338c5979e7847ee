namespace Gridlock.Core.Players.Wire;

/// <summary>What people are told when a call fails: who, what, and the way out.</summary>
internal static class Sentences
{
    public static string Of(
        Endpoint endpoint,
        Uri address,
        PlayerFailure failure,
        int? status,
        string? said,
        TimeSpan? wait
    )
    {
        string who = endpoint.Provider;
        string what = failure switch
        {
            PlayerFailure.RefusedKey when endpoint.Key is not null =>
                $"{who} refused the key in {endpoint.KeyVariable ?? "use"}",
            PlayerFailure.RefusedKey when endpoint.KeyVariable is string variable =>
                $"{who} wants a key, so set {variable}",
            PlayerFailure.RefusedKey => $"{who} wants a key",
            PlayerFailure.OutOfCredit => $"{who} says that the account is out of credit",
            PlayerFailure.RateLimited when wait is TimeSpan pause => string.Create(
                null,
                $"{who} asks to wait {pause.TotalSeconds:0.###} s"
            ),
            PlayerFailure.RateLimited => $"{who} asks to wait",
            PlayerFailure.BadRequest => $"{who} did not accept the request",
            PlayerFailure.Timeout => $"{who} gave up waiting",
            _ => $"{who} failed",
        };
        string numbered = status is null ? what : $"{what} ({status})";
        if (said is not null)
        {
            return $"{numbered}: {said}";
        }
        return failure == PlayerFailure.BadRequest
            ? $"{numbered} and gave no reason; check the address {address}."
            : $"{numbered} and gave no reason.";
    }

    public static string Unreachable(Endpoint endpoint, Uri address, string reason) =>
        $"Nothing answers at {address.GetLeftPart(UriPartial.Authority)} ({reason.TrimEnd('.')}); "
        + (
            address.IsLoopback
                ? $"is {ServerOf(endpoint)} running there?"
                : "check the address, the network and any proxy."
        );

    /// <summary>A server that was given by its address has no other name.</summary>
    private static string ServerOf(Endpoint endpoint) =>
        endpoint.Provider == endpoint.BaseAddress.Authority ? "a server" : endpoint.Provider;

    public static string NotAStream(Endpoint endpoint, Uri address, string? mediaType) =>
        $"{endpoint.Provider} answered with {mediaType ?? "something unnamed"} where a stream was due; check the address {address}.";

    public static string Cut(Endpoint endpoint) =>
        $"{endpoint.Provider}'s stream ended before its answer was finished.";
}
