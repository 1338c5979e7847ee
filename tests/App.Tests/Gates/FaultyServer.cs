using Gridlock.App.Simulation;
using Gridlock.App.Simulation.Faults;

namespace Gridlock.App.Tests.Gates;

/// <summary>The simulated players behind a server that fails now and then.</summary>
internal static class FaultyServer
{
    /// <param name="chance">Of a request, to be answered with 500.</param>
    public static Task<SimulatedServer> StartAsync(double chance) =>
        SimulatedServer.StartAsync(
            new SimulatedServerOptions
            {
                TokensPerSecond = 0,
                Faults = [new FaultChance(new Fault(FaultKind.Status, "500", null, 500), chance)],
            },
            SimulatedCast.Players,
            TestContext.Current.CancellationToken
        );
}
