using System.Net;

namespace Gridlock.Core.Players;

/// <summary>The HTTP client that players share.</summary>
internal static class PlayerHttp
{
    public static HttpClient Create(WaitLimits limits, bool throughProxy) =>
        new(
            new SocketsHttpHandler
            {
                ConnectTimeout = limits.Connect,
                UseProxy = throughProxy,
                // A redirect would carry a prompt to a place that the user did not name.
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.None,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                // An answer that nobody reads to its end must close its connection at once, since it is paid by the token.
                MaxResponseDrainSize = 0,
                ResponseDrainTimeout = TimeSpan.Zero,
            }
        )
        {
            // The limits of a call are its own; this one would cut long answers.
            Timeout = Timeout.InfiniteTimeSpan,
        };
}
