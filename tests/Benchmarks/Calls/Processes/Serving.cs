using System.Globalization;
using Gridlock.App.Simulation;
using Gridlock.Core.Players.Simulated;

namespace Gridlock.Benchmarks.Calls.Processes;

/// <summary>The simulated server as a process of its own, so that its cost is not counted: prints its address and ends with its
/// standard input.</summary>
internal static class Serving
{
    public const string Verb = "calls-server";

    public static Child Start(int tokens, int latency, double tokensPerSecond) =>
        Child.Start(
            new Dictionary<string, string>(),
            Verb,
            tokens.ToString(CultureInfo.InvariantCulture),
            latency.ToString(CultureInfo.InvariantCulture),
            tokensPerSecond.ToString(CultureInfo.InvariantCulture)
        );

    public static async Task<int> RunAsync(string[] arguments)
    {
        int tokens = int.Parse(arguments[0], CultureInfo.InvariantCulture);
        var options = new SimulatedServerOptions
        {
            Latency = TimeSpan.FromMilliseconds(int.Parse(arguments[1], CultureInfo.InvariantCulture)),
            TokensPerSecond = double.Parse(arguments[2], CultureInfo.InvariantCulture),
        };
        var players = new SimulatedPlayers(new Speaker(tokens));
        await using SimulatedServer server = await SimulatedServer.StartAsync(options, players, CancellationToken.None);
        Console.WriteLine(server.BaseAddress);
        await Console.In.ReadToEndAsync();
        return 0;
    }
}
