using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.OpenAiCompatible;

/// <summary>
/// A model behind chat/completions. One call is one request: nothing is retried. It ends with a
/// <see cref="PlayerException"/>, or with <see cref="OperationCanceledException"/> if the caller gave up.
/// </summary>
/// <param name="http">Not disposed here; its own timeout should be infinite.</param>
public sealed class OpenAiCompatibleClient(ChatEndpoint endpoint, HttpClient http, WaitLimits limits, TimeProvider time)
    : IChatClient
{
    private readonly ChatClientMetadata _metadata = new(endpoint.Provider, endpoint.BaseAddress, endpoint.Model);

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options,
        CancellationToken cancellationToken
    ) =>
        await GetStreamingResponseAsync(messages, options, cancellationToken)
            .ToChatResponseAsync(cancellationToken)
            .ConfigureAwait(false);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var watch = new CallWatch(limits, time, cancellationToken);
        using HttpRequestMessage request = ChatRequestBody.CreateRequest(endpoint, messages, options);
        using HttpResponseMessage response = await SendAsync(request, watch).ConfigureAwait(false);
        var fold = new ChatFold(endpoint, KeptHeaders.Of(response.Headers, endpoint));
        IAsyncEnumerator<ChatChunk> chunks = Read(response, watch.Token).GetAsyncEnumerator(watch.Token);
        await using (chunks.ConfigureAwait(false))
        {
            while (await MoveAsync(chunks, fold, watch).ConfigureAwait(false))
            {
                bool wasWhole = fold.IsWhole;
                if (fold.Take(chunks.Current) is ChatResponseUpdate update)
                {
                    watch.Pause();
                    yield return update;
                    watch.AwaitNextToken();
                }
                if (fold.IsWhole && !wasWhole)
                {
                    watch.AwaitTrailer();
                }
            }
        }
        yield return fold.End();
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
        {
            return null;
        }
        return serviceType == typeof(ChatClientMetadata) ? _metadata
            : serviceType.IsInstanceOfType(this) ? this
            : null;
    }

    public void Dispose() { }

    public override string ToString() => $"{endpoint.Model} at {endpoint.Completions}";

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CallWatch watch)
    {
        HttpResponseMessage? response = null;
        try
        {
            response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, watch.Token)
                .ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw await ChatErrors.FromResponseAsync(endpoint, response, time, watch.Token).ConfigureAwait(false);
            }
            HttpResponseMessage sent = response;
            response = null;
            return sent;
        }
        catch (Exception failure) when (failure is OperationCanceledException or HttpRequestException)
        {
            throw TransportErrors.BeforeStream(endpoint, failure, watch);
        }
        finally
        {
            response?.Dispose();
        }
    }

    private async IAsyncEnumerable<ChatChunk> Read(
        HttpResponseMessage response,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        string type = response.Content.Headers.ContentType?.MediaType ?? "text/event-stream";
        Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        IAsyncEnumerable<ChatChunk> chunks = type switch
        {
            "text/event-stream" => ChatStream.ReadEventsAsync(body, cancellationToken),
            "application/json" => ChatStream.ReadWholeAsync(body, cancellationToken),
            _ => throw new PlayerException(PlayerFailure.UnreadableStream, Sentences.NotAStream(endpoint, type))
            {
                Status = (int)response.StatusCode,
                PossiblyBilled = true,
            },
        };
        await foreach (ChatChunk chunk in chunks.ConfigureAwait(false))
        {
            yield return chunk;
        }
    }

    /// <summary>False at the end of the stream, and where only the trailer of a whole answer is missing.</summary>
    private async ValueTask<bool> MoveAsync(IAsyncEnumerator<ChatChunk> chunks, ChatFold fold, CallWatch watch)
    {
        try
        {
            return await chunks.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is OperationCanceledException or IOException or InvalidDataException)
        {
            watch.ThrowIfCallerGaveUp();
            if (fold.IsWhole && failure is not InvalidDataException)
            {
                return false;
            }
            throw TransportErrors.InStream(endpoint, failure, watch);
        }
    }
}
