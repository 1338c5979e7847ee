using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Simulation;
using Gridlock.App.Simulation.Faults;
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
        var faults = new FaultOptions();
        var verb = new Verb(
            "sim",
            "Serve the simulated players over the protocols of OpenAI, Anthropic, Gemini and Ollama, for any client."
        )
        {
            Examples =
            [
                ("gridlock sim", "serve on port 8484 until Ctrl-C"),
                ("gridlock sim --port 0 --fast", "serve on a free port, without pauses"),
                ("gridlock sim --fault 429:0.1 --fault reset-body@200:0.05", "with faults, the same ones each time"),
                ("gridlock sim --limit-requests 60/min --burst 5", "with a limit on requests"),
                (
                    "gridlock duel --player http://127.0.0.1:8484/v1#scholar --player sim/hasty",
                    "let a served player play, in another terminal"
                ),
            ],
            ExitCodes = [(ExitCode.Good, "ended by Ctrl-C"), (ExitCode.Misuse, "the port is taken, or misuse")],
        };
        verb.Add(port);
        pace.AddTo(verb);
        faults.AddTo(verb);
        verb.SetAction(
            async (given, cancellationToken) =>
            {
                var options = new SimulatedServerOptions
                {
                    Port = given.GetValue(port) ?? DefaultPort,
                    TokensPerSecond = pace.TokensPerSecond(given),
                    Time = surroundings.Time,
                };
                await ServeAsync(faults.In(options, given), surroundings, cancellationToken);
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
        foreach (string name in players.Names)
        {
            output.WriteLine($"  {name, -16} {players.LabelOf(name)}");
        }
        output.WriteLine();
        output.WriteLine($"OpenAI:    {server.BaseAddress} (chat/completions, responses)");
        output.WriteLine($"Anthropic, Gemini, Ollama: {server.Origin} (v1/messages, v1beta/models, api/chat)");
        output.WriteLine($"Journal:   {server.Origin}sim/journal (what came in and what became of it)");
        output.WriteLine($"Faults:    {string.Join(", ", FaultReader.Names.Skip(1))}, or a status from 400 to 599;");
        output.WriteLine(
            $"           by --fault, by the header {CallDesk.FaultHeader}, or behind a name: scholar!cut@300"
        );
        output.WriteLine();
        output.WriteLine("Try:");
        output.WriteLine($"  curl -N {server.BaseAddress}chat/completions -H 'content-type: application/json' \\");
        output.WriteLine(
            """    -d '{"model": "scholar", "stream": true, "messages": [{"role": "user", "content": "..."}]}'"""
        );
        output.WriteLine();
        output.WriteLine("Ctrl-C ends it.");
        await Task.Delay(Timeout.InfiniteTimeSpan, surroundings.Time, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
