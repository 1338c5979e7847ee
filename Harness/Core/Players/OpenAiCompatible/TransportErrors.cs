namespace Gridlock.Core.Players.OpenAiCompatible;

/// <summary>What the network did to a call, as a failure.</summary>
internal static class TransportErrors
{
    private const int LongestSentence = 120;

    /// <summary>The failure of a request that got no answer, or the caller's own cancellation.</summary>
    public static Exception BeforeStream(ChatEndpoint endpoint, Exception failure, CallWatch watch)
    {
        watch.ThrowIfCallerGaveUp();
        if (watch.LimitPassed)
        {
            return Late(endpoint, failure, watch);
        }
        if (failure is OperationCanceledException)
        {
            return Unreachable(endpoint, "the connection took too long", failure);
        }
        return ((HttpRequestException)failure).HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => Unreachable(endpoint, "no such host", failure),
            HttpRequestError.ConnectionError => Unreachable(endpoint, ReasonOf(failure), failure),
            HttpRequestError.SecureConnectionError => Unreachable(endpoint, "no secure connection", failure),
            HttpRequestError.ProxyTunnelError => Unreachable(endpoint, "the proxy refused", failure),
            _ => Cut(endpoint, "before an answer came", failure),
        };
    }

    public static PlayerException InStream(ChatEndpoint endpoint, Exception failure, CallWatch watch) =>
        failure switch
        {
            InvalidDataException => new PlayerException(
                PlayerFailure.UnreadableStream,
                Shorten(endpoint.Redact($"{endpoint.Provider} {failure.Message}"))
            )
            {
                PossiblyBilled = true,
            },
            _ when watch.LimitPassed => Late(endpoint, failure, watch),
            _ => Cut(endpoint, "in the middle of its answer", failure),
        };

    private static string Shorten(string sentence) =>
        sentence.Length <= LongestSentence ? sentence : sentence[..LongestSentence] + "…";

    private static PlayerException Late(ChatEndpoint endpoint, Exception failure, CallWatch watch) =>
        new(PlayerFailure.Timeout, $"{endpoint.Provider} {watch.Lateness}.", failure) { PossiblyBilled = true };

    private static PlayerException Cut(ChatEndpoint endpoint, string when, Exception failure) =>
        new(PlayerFailure.Cut, $"The connection to {endpoint.Provider} ended {when}.", failure)
        {
            PossiblyBilled = true,
        };

    private static PlayerException Unreachable(ChatEndpoint endpoint, string reason, Exception failure) =>
        new(PlayerFailure.Unreachable, Sentences.Unreachable(endpoint, reason), failure);

    private static string ReasonOf(Exception failure) => failure.InnerException?.Message ?? failure.Message;
}
