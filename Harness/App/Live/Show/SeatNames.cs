using Gridlock.Core.Players;

namespace Gridlock.App.Live.Show;

/// <summary>Names as they stand over seats.</summary>
internal static class SeatNames
{
    /// <summary>With a number where a player sits at the table more than once.</summary>
    public static string Of(IReadOnlyList<PlayerName> players, int seat) =>
        Of([.. players.Select(static player => player.ToString())], seat);

    public static string Of(IReadOnlyList<string> players, int seat)
    {
        int before = players.Take(seat).Count(other => other == players[seat]);
        bool alone = before == 0 && !players.Skip(seat + 1).Contains(players[seat]);
        return alone ? players[seat] : $"{players[seat]} #{before + 1}";
    }

    /// <summary>What stands behind the last slash, because that is what people say; of an address the model.</summary>
    public static string Short(string name) =>
        name.StartsWith("http", StringComparison.Ordinal) && name.LastIndexOf('#') is >= 0 and int hash
            ? name[(hash + 1)..].Split('/')[^1]
            : name.Split('/')[^1];
}
