using System.Net.Sockets;
using Gridlock.Core.Matches;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Tests.Matches;
using Gridlock.Puzzles.Identity;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Tests.Players.Resilience;

/// <summary>Matches of one round over real sockets.</summary>
internal static class RealMatch
{
    /// <summary>For tests in which a server keeps silent; elsewhere a busy machine would count as one.</summary>
    public static readonly WaitLimits Short = new()
    {
        FirstToken = TimeSpan.FromSeconds(1),
        Silence = TimeSpan.FromSeconds(1),
    };

    public static async Task CutAsync(NetworkStream stream, CancellationToken token)
    {
        await ScriptedServer.StreamAsync(stream, ScriptedServer.Half, false, token);
        await Task.Delay(20, token);
        throw new IOException("Cut.");
    }

    public static Task<MatchRecord> PlayAsync(MatchTable table, Player player, string name) =>
        table.Matches.PlayAsync(
            MatchTable.Plan(rounds: 0) with
            {
                Match = name,
                Seed = Seed.Parse(name),
            },
            player,
            TestContext.Current.CancellationToken
        );

    public static PlayerConnector Connector(WaitLimits? limits = null, TimeProvider? time = null) =>
        new(new SimulatedPlayers(), null, _ => null, limits ?? WaitLimits.Default, time ?? TimeProvider.System);

    public static Player Connect(PlayerConnector connector, ScriptedServer server)
    {
        var name = (PlayerNameParse.Accepted)PlayerName.Parse($"{server.Address}#m");
        return ((PlayerConnection.Ready)connector.Connect(name.Name)).Player;
    }
}
