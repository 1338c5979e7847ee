namespace Gridlock.Core.Players;

/// <summary>A player's name, or why the text is none.</summary>
public abstract record PlayerNameParse
{
    private PlayerNameParse() { }

    public sealed record Accepted(PlayerName Name) : PlayerNameParse;

    /// <param name="Reason">One sentence that names the value and the way out.</param>
    public sealed record Refused(string Reason) : PlayerNameParse;
}
