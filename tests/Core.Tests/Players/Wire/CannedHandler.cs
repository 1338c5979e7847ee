using System.Net;
using System.Net.Http.Headers;

namespace Gridlock.Core.Tests.Players.Wire;

/// <summary>Answers every request with these bytes, in reads of random size.</summary>
internal sealed class CannedHandler(byte[] body, string type, int seed, int largest, int status = 200)
    : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var content = new StreamContent(new SplitStream(body, seed, largest));
        content.Headers.ContentType = type.Length == 0 ? null : MediaTypeHeaderValue.Parse(type);
        return Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = content });
    }
}
