using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Simulation;
using Gridlock.Core.Players.Simulated;

namespace Gridlock.App.Commands;

/// <summary>gridlock sim: serves the simulated players until it is interrupted.</summary>
internal static class SimCommand
{
    private const int DefaultPort = 8484;

    public static Verb Create(Surroundings surroundings)
    {
        Option<int?> port = ValueOption.Whole("--port", 0, 65535, $"On 127.0.0.1 ({DefaultPort}); 0 takes a free one.");
        var pace = new PaceOptions();
        var verb = new Verb("sim", "Serve the simulated players over the OpenAI chat protocol, for any client.")
        {
            Examples =
            [
                ("gridlock sim", "serve on port 8484 until Ctrl-C"),
                ("gridlock sim --port 0 --fast", "serve on a free port, without pauses"),
                (
                    "gridlock duel --player http://127.0.0.1:8484/v1#scholar --player sim/hasty",
                    "let a served player play, in another terminal"
                ),
            ],
            ExitCodes = [(ExitCode.Good, "ended by Ctrl-C"), (ExitCode.Misuse, "the port is taken, or misuse")],
        };
        verb.Add(port);
        pace.AddTo(verb);
        verb.SetAction(
            async (given, cancellationToken) =>
            {
                var options = new SimulatedServerOptions
                {
                    Port = given.GetValue(port) ?? DefaultPort,
                    TokensPerSecond = pace.TokensPerSecond(given),
                    Time = surroundings.Time,
                };
                await ServeAsync(options, surroundings, cancellationToken);
                return (int)ExitCode.Good;
            }
        );
        return verb;
    }

    private static async Task ServeAsync(
        SimulatedServerOptions options,
        Surroundings surroundings,
        CancellationToken cancellationToken
    )
    {
        SimulatedPlayers players = SimulatedCast.Players;
        await using SimulatedServer server = await SimulatedServer.StartAsync(options, players, cancellationToken);
        TextWriter output = surroundings.Output;
        output.WriteLine($"Serving simulated players at {server.BaseAddress}");
        output.WriteLine($"  {string.Join(", ", players.Names)}");
        output.WriteLine();
        output.WriteLine("Try:");
        output.WriteLine($"  curl -N {server.BaseAddress}chat/completions -H 'content-type: application/json' \\");
        output.WriteLine(
            $$"""    -d '{"model": "{{players.Names[^1]}}", "stream": true, "messages": [{"role": "user", "content": "..."}]}'"""
        );
        output.WriteLine();
        output.WriteLine("Ctrl-C ends it.");
        await Task.Delay(Timeout.InfiniteTimeSpan, surroundings.Time, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
