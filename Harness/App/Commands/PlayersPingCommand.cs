using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Duels;
using Gridlock.App.Players;
using Gridlock.App.Terminal;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Catalogue;

namespace Gridlock.App.Commands;

/// <summary>gridlock players ping: one small call, and what was understood of the answer.</summary>
internal static class PlayersPingCommand
{
    public static Verb Create(Surroundings surroundings)
    {
        var player = new Argument<string>("PLAYER") { Description = "provider/model, or http://host/v1#model." };
        var json = JsonOption.Create();
        var config = new ConfigOption();
        var verb = new Verb("ping", "Make one small call to a player and show what was understood.")
        {
            Examples =
            [
                ("gridlock players ping anthropic/MODEL", "does the key work, and does reasoning come?"),
                ("gridlock players ping http://127.0.0.1:8000/v1#MODEL", "a server of your own"),
                ("gridlock players ping sim/scholar --json", "a simulated player, for a script"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "an answer came and was understood"),
                (ExitCode.Misuse, "misuse: an unknown player, a missing key"),
                (ExitCode.Infrastructure, "no whole answer came; the reason is printed"),
            ],
        };
        verb.Add(player);
        config.AddTo(verb);
        verb.Add(json);
        verb.SetAction(
            async (given, cancellationToken) =>
            {
                StatedCatalogue stated = config.Read(given);
                PlayerName name = stated.Name(given.GetValue(player)!);
                PingReport report = await CallAsync(name, stated, surroundings, cancellationToken);
                if (given.GetValue(json))
                {
                    PingJson.Write(report, surroundings.Output);
                }
                else if (report.Failure is null)
                {
                    int width = TerminalView.Look(surroundings.Environment).Width;
                    PingText.Write(report, width, surroundings.Output);
                }
                return report.Failure is PlayerException failure
                    ? throw CommandFailure.Infrastructure(failure.Message)
                    : (int)ExitCode.Good;
            }
        );
        return verb;
    }

    private static async Task<PingReport> CallAsync(
        PlayerName name,
        StatedCatalogue stated,
        Surroundings surroundings,
        CancellationToken cancellationToken
    )
    {
        await using PlayerTable table = await PlayerTable.LayAsync(
            [name],
            tokensPerSecond: 0,
            StatedWaits.None,
            stated,
            surroundings,
            cancellationToken
        );
        return await Ping.CallAsync(table.Players[0], surroundings.Time, cancellationToken);
    }
}
