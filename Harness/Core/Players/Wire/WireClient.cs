using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Wire;

/// <summary>
/// A model behind any dialect. One call is one request: nothing is retried. It ends with a
/// <see cref="PlayerException"/>, or with <see cref="OperationCanceledException"/> if the caller gave up.
/// </summary>
/// <param name="http">Not disposed here; its own timeout should be infinite.</param>
internal sealed class WireClient(
    Endpoint endpoint,
    IDialect dialect,
    HttpClient http,
    WaitLimits limits,
    TimeProvider time
) : IChatClient
{
    private readonly ChatClientMetadata _metadata = new(endpoint.Provider, endpoint.BaseAddress, endpoint.Model);
    private readonly Uri _address = dialect.Address(endpoint);

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
        using WireResponse response = await SendAsync([.. messages], options, watch).ConfigureAwait(false);
        var fold = new WireFold(endpoint, _address, KeptHeaders.Of(response.Headers, endpoint));
        var reader = new PayloadReader(dialect.CreateReader(endpoint), endpoint.Quirks);
        IAsyncEnumerator<IReadOnlyList<WireEvent>> payloads = PayloadStream
            .ReadAsync(response.Body, dialect.Framing, response.MediaType, reader, watch.Token)
            .GetAsyncEnumerator(watch.Token);
        await using (payloads.ConfigureAwait(false))
        {
            while (!fold.State.IsOver && await MoveAsync(payloads, fold, response, watch).ConfigureAwait(false))
            {
                bool wasWhole = fold.State.IsWhole;
                foreach (WireEvent happening in payloads.Current)
                {
                    if (fold.Take(happening) is ChatResponseUpdate update)
                    {
                        watch.Pause();
                        yield return update;
                        watch.AwaitNextToken();
                    }
                }
                if (fold.State.IsWhole && !wasWhole)
                {
                    watch.AwaitTrailer();
                }
            }
        }
        yield return fold.End(reader.Unclaimed);
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

    public override string ToString() => $"{endpoint.Model} at {_address}";

    private async Task<WireResponse> SendAsync(
        IReadOnlyList<ChatMessage> messages,
        ChatOptions? options,
        CallWatch watch
    )
    {
        WireResponse? response = null;
        try
        {
            response = await dialect.SendAsync(endpoint, http, messages, options, watch.Token).ConfigureAwait(false);
            if (response.Status is < 200 or > 299)
            {
                throw await CallErrors
                    .FromResponseAsync(endpoint, _address, response, time, watch.Token)
                    .ConfigureAwait(false);
            }
            WireResponse sent = response;
            response = null;
            return sent;
        }
        catch (Exception failure) when (failure is OperationCanceledException or HttpRequestException or IOException)
        {
            throw TransportErrors.BeforeStream(endpoint, _address, failure, watch);
        }
        finally
        {
            response?.Dispose();
        }
    }

    /// <summary>False at the end of the stream, and where only the trailer of a whole answer is missing.</summary>
    private async ValueTask<bool> MoveAsync(
        IAsyncEnumerator<IReadOnlyList<WireEvent>> payloads,
        WireFold fold,
        WireResponse response,
        CallWatch watch
    )
    {
        try
        {
            return await payloads.MoveNextAsync().ConfigureAwait(false);
        }
        catch (ForeignBodyException foreign)
        {
            string sentence = Sentences.NotAStream(endpoint, _address, foreign.MediaType);
            throw new PlayerException(PlayerFailure.UnreadableStream, sentence)
            {
                Status = response.Status,
                PossiblyBilled = true,
            };
        }
        catch (Exception failure) when (failure is OperationCanceledException or IOException or InvalidDataException)
        {
            watch.ThrowIfCallerGaveUp();
            if (fold.State.IsWhole && failure is not InvalidDataException)
            {
                return false;
            }
            throw fold.Counted(TransportErrors.InStream(endpoint, failure, watch));
        }
    }
}
