using System.Text.Json;

namespace Gridlock.Core.Players.Wire;

/// <summary>Error mapping: what a provider answered in place of an answer, as a failure.</summary>
internal static class CallErrors
{
    private const int LongestBody = 64 * 1024;
    private static readonly TimeSpan BodyPatience = TimeSpan.FromSeconds(5);

    /// <summary>Reads an answer whose status is not a success; a body that does not come only costs the sentence.</summary>
    public static async Task<PlayerException> FromResponseAsync(
        Endpoint endpoint,
        Uri address,
        WireResponse response,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        ProviderFault fault = await ReadBodyAsync(response.Body, time, cancellationToken).ConfigureAwait(false);
        int status = response.Status;
        if (fault.Sentence is null && status is >= 300 and < 400)
        {
            fault = fault with { Sentence = $"moved to {PlaceOf(response, address)}" };
        }
        fault = fault with { RetryAfter = RetryAfter.Read(response.Headers, time.GetUtcNow()) ?? fault.RetryAfter };
        return Create(endpoint, address, fault, status, refusedBeforeStart: status is < 500 and not 408);
    }

    /// <summary>An error that came inside a stream, after the provider had begun.</summary>
    public static PlayerException FromStream(Endpoint endpoint, Uri address, ProviderFault fault) =>
        Create(endpoint, address, fault, fault.Status, refusedBeforeStart: false);

    private static PlayerException Create(
        Endpoint endpoint,
        Uri address,
        ProviderFault fault,
        int? status,
        bool refusedBeforeStart
    )
    {
        PlayerFailure failure = FaultClass.Of(status, fault);
        string? sentence = fault.Sentence is null ? null : endpoint.Redact(fault.Sentence);
        return new PlayerException(
            failure,
            Sentences.Of(endpoint, address, failure, status, sentence, fault.RetryAfter)
        )
        {
            Status = status,
            ProviderSentence = sentence,
            Code = fault.Code is null ? null : endpoint.Redact(fault.Code),
            RetryAfter = fault.RetryAfter,
            PossiblyBilled = !refusedBeforeStart,
        };
    }

    /// <summary>Without its query, which may hold a secret.</summary>
    private static string PlaceOf(WireResponse response, Uri address) =>
        response.Headers.TryGetValue("location", out string? place) && Uri.TryCreate(address, place, out Uri? moved)
            ? moved.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
            : "another address";

    private static async Task<ProviderFault> ReadBodyAsync(
        Stream body,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        using var patience = new CancellationTokenSource(BodyPatience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            byte[] buffer = new byte[LongestBody];
            int length = await body.ReadAtLeastAsync(buffer, LongestBody, false, either.Token).ConfigureAwait(false);
            return ErrorBody.Read(buffer.AsMemory(0, length));
        }
        catch (Exception failure) when (failure is JsonException or IOException or InvalidOperationException)
        {
            return ProviderFault.Silent;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ProviderFault.Silent;
        }
    }
}
