using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Players.Simulated.Hasty;
using Gridlock.Core.Players.Simulated.Looper;
using Gridlock.Core.Players.Simulated.Scholar;

namespace Gridlock.App.Simulation;

/// <summary>The simulated players that ship.</summary>
internal static class SimulatedCast
{
    public static SimulatedPlayers Players { get; } = new(new HastyPlayer(), new LooperPlayer(), new ScholarPlayer());
}
