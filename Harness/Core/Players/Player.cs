using Gridlock.Core.Players.Resilience;
using Gridlock.Transcripts.Events;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players;

/// <summary>A player that can be called.</summary>
/// <param name="Endpoint">Scheme, host, port and path; no query and no user information.</param>
public sealed record Player(PlayerName Name, IChatClient Client, string Endpoint)
{
    public bool IsSimulated => Name.IsSimulated;

    /// <summary>The model's name as it is asked for.</summary>
    public string Model => Name.Model;

    public GateLimits Limits { get; init; } = GateLimits.Default;

    public PlayerOptions Options { get; init; } = PlayerOptions.Usual;

    /// <summary>The tokens that an answer may have, reasoning included; null sends no limit.</summary>
    public int? OutputLimit { get; init; }

    /// <summary>As the catalogue or the user states it.</summary>
    public TokenPrice? StatedPrice { get; init; }

    /// <summary>Null if it is not known; simulated players and servers on this machine are free unless a price is stated.</summary>
    public TokenPrice? Price => StatedPrice ?? (IsSimulated || new Uri(Endpoint).IsLoopback ? TokenPrice.Free : null);
}
