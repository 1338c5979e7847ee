using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.Anthropic;

/// <summary>
/// Between the SDK and the network: sets what the SDK lets nobody choose, and keeps the response. The SDK, which would read an
/// error to its end, gets an empty one of the same status.
/// </summary>
/// <param name="version">The API's version; null for the SDK's.</param>
internal sealed class SdkTransport(Endpoint endpoint, string? version) : DelegatingHandler
{
    private const string VersionHeader = "anthropic-version";
    private const string TimeoutHeader = "X-Stainless-Timeout";

    /// <summary>The caller's to dispose; null if none came.</summary>
    public HttpResponseMessage? Response { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (endpoint.Key is ApiKey key && endpoint.Quirks.KeyHeader is string header)
        {
            request.Headers.Authorization = null;
            request.Headers.TryAddWithoutValidation(header, key.Text);
        }
        // The SDK tells the API its limit of time, which is none here and comes out as less than nothing.
        request.Headers.Remove(TimeoutHeader);
        // The shared client does not unpack, and packing would hold back the pieces of a stream.
        request.Headers.AcceptEncoding.Clear();
        if (version is not null)
        {
            request.Headers.Remove(VersionHeader);
            request.Headers.Add(VersionHeader, version);
        }
        Response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return new HttpResponseMessage(Response.StatusCode) { Content = new ByteArrayContent([]) };
    }
}
