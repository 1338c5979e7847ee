using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players;

/// <summary>A player that can be called.</summary>
/// <param name="Endpoint">Scheme, host, port and path; no query and no user information.</param>
public sealed record Player(PlayerName Name, IChatClient Client, string Endpoint)
{
    public bool IsSimulated => Name.IsSimulated;

    /// <summary>The model's name as it is asked for.</summary>
    public string Model => Name.Model;
}
