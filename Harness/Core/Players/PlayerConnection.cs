namespace Gridlock.Core.Players;

/// <summary>A player that can be called, or why it can not.</summary>
public abstract record PlayerConnection
{
    private PlayerConnection() { }

    public sealed record Ready(Player Player) : PlayerConnection;

    /// <param name="Reason">One sentence that names the value and the way out.</param>
    public sealed record Refused(string Reason) : PlayerConnection;
}
