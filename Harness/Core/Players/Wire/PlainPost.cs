using System.Net.Http.Headers;

namespace Gridlock.Core.Players.Wire;

/// <summary>Sending without an SDK.</summary>
internal static class PlainPost
{
    /// <summary>Sends a request that the dialect made, and returns at the headers, whatever the status.</summary>
    /// <exception cref="HttpRequestException">No response came.</exception>
    public static async Task<WireResponse> SendAsync(
        HttpClient http,
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        HttpResponseMessage response = await http.SendAsync(
                request,
                HttpCompletionOption.ResponseHeadersRead,
                cancellationToken
            )
            .ConfigureAwait(false);
        return await OpenAsync(response, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes over a response that is at its headers.</summary>
    public static async Task<WireResponse> OpenAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return new WireResponse(
                (int)response.StatusCode,
                response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant(),
                HeadersOf(response),
                await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false),
                response
            );
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>A POST of JSON that asks for this media type; its key goes into "Authorization: Bearer" unless another header is
    /// named.</summary>
    public static HttpRequestMessage Create(
        Endpoint endpoint,
        Uri address,
        byte[] json,
        string accept = "text/event-stream",
        string? keyHeader = null
    )
    {
        var content = new ByteArrayContent(json);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        if (endpoint.Key is ApiKey key)
        {
            request.Headers.TryAddWithoutValidation(
                keyHeader ?? "Authorization",
                keyHeader is null ? $"Bearer {key.Text}" : key.Text
            );
        }
        return request;
    }

    private static Dictionary<string, string> HeadersOf(HttpResponseMessage response)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, HeaderStringValues values) in response.Headers.NonValidated)
        {
            headers[name.ToLowerInvariant()] = string.Join(", ", values);
        }
        return headers;
    }
}
