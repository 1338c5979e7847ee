using System.Net;
using System.Text.Json;

namespace Gridlock.Core.Players.OpenAiCompatible;

/// <summary>Error mapping: what a provider answered in place of an answer, as a failure.</summary>
internal static class ChatErrors
{
    private const int LongestBody = 64 * 1024;
    private static readonly TimeSpan BodyPatience = TimeSpan.FromSeconds(5);

    /// <summary>Reads an answer whose status is not a success; a body that does not come only costs the sentence.</summary>
    public static async Task<PlayerException> FromResponseAsync(
        ChatEndpoint endpoint,
        HttpResponseMessage response,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        ChatFault fault = await ReadBodyAsync(response.Content, time, cancellationToken).ConfigureAwait(false);
        int status = (int)response.StatusCode;
        TimeSpan? wait = RetryAfter.Read(response.Headers, time.GetUtcNow());
        if (fault.Sentence is null && IsRedirect(response))
        {
            string place =
                response.Headers.Location?.GetComponents(
                    UriComponents.SchemeAndServer | UriComponents.Path,
                    UriFormat.UriEscaped
                ) ?? "another address";
            fault = fault with { Sentence = $"moved to {place}" };
        }
        return Create(endpoint, fault, status, wait, refusedBeforeStart: status is < 500 and not 408);
    }

    /// <summary>An error that came inside a stream, after the provider had begun.</summary>
    public static PlayerException FromStream(ChatEndpoint endpoint, ChatFault fault) =>
        Create(endpoint, fault, fault.Status, null, refusedBeforeStart: false);

    private static PlayerException Create(
        ChatEndpoint endpoint,
        ChatFault fault,
        int? status,
        TimeSpan? wait,
        bool refusedBeforeStart
    )
    {
        PlayerFailure failure = Classify(status, fault);
        string? sentence = fault.Sentence is null ? null : endpoint.Redact(fault.Sentence);
        return new PlayerException(failure, Sentences.Of(endpoint, failure, status, sentence, wait))
        {
            Status = status,
            ProviderSentence = sentence,
            Code = fault.Code is null ? null : endpoint.Redact(fault.Code),
            RetryAfter = wait,
            PossiblyBilled = !refusedBeforeStart,
        };
    }

    private static PlayerFailure Classify(int? status, ChatFault fault)
    {
        string words = $"{fault.Code} {fault.Sentence}";
        return status switch
        {
            401 or 402 or 403 => PlayerFailure.RefusedKey,
            408 => PlayerFailure.Timeout,
            429 => PlayerFailure.RateLimited,
            >= 500 => PlayerFailure.ProviderError,
            // Some providers answer a wrong key with 400.
            not null when Says(words, "api key") || Says(words, "api_key") => PlayerFailure.RefusedKey,
            not null => PlayerFailure.BadRequest,
            null when Says(words, "rate_limit") || Says(words, "rate limit") => PlayerFailure.RateLimited,
            null when Says(words, "authentication") || Says(words, "api_key") => PlayerFailure.RefusedKey,
            null when Says(words, "invalid_request") => PlayerFailure.BadRequest,
            null => PlayerFailure.ProviderError,
        };
    }

    private static bool Says(string words, string phrase) => words.Contains(phrase, StringComparison.OrdinalIgnoreCase);

    private static bool IsRedirect(HttpResponseMessage response) =>
        response.StatusCode is >= HttpStatusCode.Moved and < HttpStatusCode.BadRequest;

    private static async Task<ChatFault> ReadBodyAsync(
        HttpContent content,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var nothing = new ChatFault(null, null, null);
        using var patience = new CancellationTokenSource(BodyPatience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using Stream body = await content.ReadAsStreamAsync(either.Token).ConfigureAwait(false);
            byte[] buffer = new byte[LongestBody];
            int length = await body.ReadAtLeastAsync(buffer, LongestBody, false, either.Token).ConfigureAwait(false);
            using JsonDocument json = JsonDocument.Parse(buffer.AsMemory(0, length));
            return ChatFault.Read(json.RootElement);
        }
        catch (Exception failure) when (failure is JsonException or IOException or InvalidOperationException)
        {
            return nothing;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return nothing;
        }
    }
}
