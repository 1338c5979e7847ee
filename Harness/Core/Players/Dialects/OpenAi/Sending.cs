using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.OpenAi;

/// <summary>Sends the JSON of a request to an address and returns at the headers, whatever the status.</summary>
/// <exception cref="HttpRequestException">No response came.</exception>
internal delegate Task<WireResponse> Sending(
    Endpoint endpoint,
    HttpClient http,
    Uri address,
    byte[] json,
    CancellationToken cancellationToken
);
