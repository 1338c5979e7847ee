namespace Gridlock.Core.Players.OpenAiCompatible;

/// <summary>What people are told when a call fails: who, what, and the way out.</summary>
internal static class Sentences
{
    public static string Of(ChatEndpoint endpoint, PlayerFailure failure, int? status, string? said, TimeSpan? wait)
    {
        string who = endpoint.Provider;
        string what = failure switch
        {
            PlayerFailure.RefusedKey when endpoint.Key is not null =>
                $"{who} refused the key in {endpoint.KeyVariable ?? "use"}",
            PlayerFailure.RefusedKey when endpoint.KeyVariable is string variable =>
                $"{who} wants a key, so set {variable}",
            PlayerFailure.RefusedKey => $"{who} wants a key",
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
            ? $"{numbered} and gave no reason; check the address {endpoint.Completions}."
            : $"{numbered} and gave no reason.";
    }

    public static string Unreachable(ChatEndpoint endpoint, string reason) =>
        $"Nothing answers at {endpoint.Completions.GetLeftPart(UriPartial.Authority)} ({reason.TrimEnd('.')}); is {endpoint.Provider} running there?";

    public static string NotAStream(ChatEndpoint endpoint, string mediaType) =>
        $"{endpoint.Provider} answered with {mediaType} where an event stream was due; check the address {endpoint.Completions}, whose part before /chat/completions usually ends in /v1.";
}
