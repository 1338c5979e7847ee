namespace Gridlock.Core.Players.Wire;

/// <summary>What the network did to a call, as a failure.</summary>
internal static class TransportErrors
{
    private const int LongestSentence = 120;

    /// <summary>The failure of a request that got no answer, or the caller's own cancellation.</summary>
    public static Exception BeforeStream(Endpoint endpoint, Uri address, Exception failure, CallWatch watch)
    {
        watch.ThrowIfCallerGaveUp();
        if (watch.LimitPassed)
        {
            return Late(endpoint, failure, watch);
        }
        if (failure is OperationCanceledException)
        {
            return Unreachable(endpoint, address, "the connection took too long", failure);
        }
        return (failure as HttpRequestException)?.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => Unreachable(endpoint, address, "no such host", failure),
            HttpRequestError.ConnectionError => Unreachable(endpoint, address, ReasonOf(failure), failure),
            HttpRequestError.SecureConnectionError => Unreachable(
                endpoint,
                address,
                $"no secure connection: {ReasonOf(failure)}",
                failure
            ),
            HttpRequestError.ProxyTunnelError => Unreachable(endpoint, address, "the proxy refused", failure),
            _ => Cut(endpoint, "before an answer came", failure),
        };
    }

    public static PlayerException InStream(Endpoint endpoint, Exception failure, CallWatch watch) =>
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

    public static string Shorten(string sentence) =>
        sentence.Length <= LongestSentence ? sentence : sentence[..LongestSentence] + "…";

    private static PlayerException Late(Endpoint endpoint, Exception failure, CallWatch watch) =>
        new(PlayerFailure.Timeout, $"{endpoint.Provider} {watch.Lateness}.", failure)
        {
            PossiblyBilled = true,
            TookAllItsTime = watch.WholeCallPassed,
        };

    private static PlayerException Cut(Endpoint endpoint, string when, Exception failure) =>
        new(PlayerFailure.Cut, $"The connection to {endpoint.Provider} ended {when}.", failure)
        {
            PossiblyBilled = true,
        };

    private static PlayerException Unreachable(Endpoint endpoint, Uri address, string reason, Exception failure) =>
        new(PlayerFailure.Unreachable, Sentences.Unreachable(endpoint, address, reason), failure);

    private static string ReasonOf(Exception failure) => failure.InnerException?.Message ?? failure.Message;
}
