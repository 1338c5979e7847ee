using System.ClientModel;
using System.ClientModel.Primitives;
using Gridlock.Core.Players.Wire;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Responses;

namespace Gridlock.Core.Players.Dialects.OpenAi;

/// <summary>Sending with OpenAI's own SDK, which authenticates and addresses; retries, time limits and reading are not left to it,
/// since it hides what the stream says of reasoning, served model and errors. It knows one header for the key; for another one, and
/// without a key, it is not asked.</summary>
internal static class OfficialSending
{
    public static Task<WireResponse> ChatAsync(
        Endpoint endpoint,
        HttpClient http,
        Uri address,
        byte[] json,
        CancellationToken cancellationToken
    )
    {
        if (endpoint.Key is not ApiKey key || endpoint.Quirks.KeyHeader is not null)
        {
            return PlainSending.SendAsync(endpoint, http, address, json, cancellationToken);
        }
        var options = new OpenAIClientOptions { Endpoint = BaseOf(endpoint) };
        Tame(options, http);
        var client = new ChatClient(endpoint.Model, new ApiKeyCredential(key.Text), options);
        return ReceiveAsync(client.CompleteChatAsync(Body(json), Request(cancellationToken)));
    }

    public static Task<WireResponse> ResponsesAsync(
        Endpoint endpoint,
        HttpClient http,
        Uri address,
        byte[] json,
        CancellationToken cancellationToken
    )
    {
        if (endpoint.Key is not ApiKey key || endpoint.Quirks.KeyHeader is not null)
        {
            return PlainSending.SendAsync(endpoint, http, address, json, cancellationToken);
        }
        var options = new ResponsesClientOptions { Endpoint = BaseOf(endpoint) };
        Tame(options, http);
        var client = new ResponsesClient(new ApiKeyCredential(key.Text), options);
        return ReceiveAsync(client.CreateResponseAsync(Body(json), Request(cancellationToken)));
    }

    private static void Tame(ClientPipelineOptions options, HttpClient http)
    {
        options.Transport = new HttpClientPipelineTransport(http);
        options.RetryPolicy = new ClientRetryPolicy(maxRetries: 0);
        options.NetworkTimeout = Timeout.InfiniteTimeSpan;
    }

    private static Uri BaseOf(Endpoint endpoint) => new(endpoint.BaseAddress.AbsoluteUri.TrimEnd('/'));

    private static BinaryContent Body(byte[] json) => BinaryContent.Create(BinaryData.FromBytes(json));

    private static RequestOptions Request(CancellationToken cancellationToken)
    {
        var request = new RequestOptions
        {
            BufferResponse = false,
            ErrorOptions = ClientErrorBehaviors.NoThrow,
            CancellationToken = cancellationToken,
        };
        request.SetHeader("Accept", "text/event-stream");
        return request;
    }

    private static async Task<WireResponse> ReceiveAsync(Task<ClientResult> sending)
    {
        PipelineResponse response;
        try
        {
            response = (await sending.ConfigureAwait(false)).GetRawResponse();
        }
        catch (ClientResultException wrapped) when (wrapped.InnerException is HttpRequestException failure)
        {
            throw new HttpRequestException(failure.HttpRequestError, failure.Message, failure.InnerException);
        }
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, string value) in response.Headers)
        {
            headers[name.ToLowerInvariant()] = value;
        }
        return new WireResponse(
            response.Status,
            MediaTypeOf(headers),
            headers,
            response.ContentStream ?? Stream.Null,
            response
        );
    }

    private static string? MediaTypeOf(Dictionary<string, string> headers) =>
        headers.TryGetValue("content-type", out string? type) ? type.Split(';', 2)[0].Trim().ToLowerInvariant() : null;
}
