using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using global::Anthropic;
using global::Anthropic.Core;
using global::Anthropic.Exceptions;
using global::Anthropic.Models.Messages;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.Anthropic;

/// <summary>One request through the official SDK, without its retries, limits, environment and telemetry.</summary>
internal static class AnthropicSending
{
    private static readonly Dictionary<string, JsonElement> s_nothing = [];
    private static readonly Dictionary<string, string> s_noHeaders = [];

    /// <summary>
    /// The SDK reads this variable once in a process, when it is first used, and sends what it holds to whatever host it talks
    /// to: a header of somebody's proxy, or a second <c>Authorization</c>, with which every request fails.
    /// </summary>
    static AnthropicSending()
    {
        const string headers = "ANTHROPIC_CUSTOM_HEADERS";
        string? kept = Environment.GetEnvironmentVariable(headers);
        Environment.SetEnvironmentVariable(headers, null);
        RuntimeHelpers.RunClassConstructor(typeof(ParamsBase).TypeHandle);
        Environment.SetEnvironmentVariable(headers, kept);
    }

    /// <exception cref="HttpRequestException">No response came.</exception>
    public static async Task<WireResponse> SendAsync(
        Uri root,
        Endpoint endpoint,
        HttpClient http,
        AnthropicRequest request,
        CancellationToken cancellationToken
    )
    {
        // Neither this nor the client is disposed: both would dispose what they send through.
        var transport = new SdkTransport(endpoint, request.Version);
        var settings = new ClientOptions
        {
            BaseUrl = root.AbsoluteUri.TrimEnd('/'),
            HttpClient = http,
            Handlers = [transport],
            MaxRetries = 0,
            Timeout = Timeout.InfiniteTimeSpan,
            OpenTelemetry = false,
            // Set even where there is nothing, lest the SDK take it from the environment.
            ExtraHeaders = s_noHeaders,
            AuthToken = null,
            ApiKey = endpoint.Key?.Text,
        };
        var client = new AnthropicClientWithRawResponse(settings);
        try
        {
            await client
                .Messages.CreateStreaming(
                    MessageCreateParams.FromRawUnchecked(s_nothing, s_nothing, request.Body),
                    cancellationToken
                )
                .ConfigureAwait(false);
        }
        catch (AnthropicException failure) when (transport.Response is null)
        {
            ExceptionDispatchInfo.Throw(failure.InnerException as HttpRequestException ?? (Exception)failure);
        }
        catch (AnthropicException)
        {
            // The SDK's own reading of an error; ours reads the response itself.
        }
        return await PlainPost.OpenAsync(transport.Response!, cancellationToken).ConfigureAwait(false);
    }
}
