using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Players.Simulated.FlipFlop;
using Gridlock.Core.Players.Simulated.FormatBreaker;
using Gridlock.Core.Players.Simulated.Hasty;
using Gridlock.Core.Players.Simulated.Looper;
using Gridlock.Core.Players.Simulated.OracleCheat;
using Gridlock.Core.Players.Simulated.Rated;
using Gridlock.Core.Players.Simulated.Refuser;
using Gridlock.Core.Players.Simulated.Scholar;
using Gridlock.Core.Players.Simulated.Silent;
using Gridlock.Core.Players.Simulated.Yapper;

namespace Gridlock.App.Simulation;

/// <summary>The simulated players that ship.</summary>
internal static class SimulatedCast
{
    public static SimulatedPlayers Players { get; } =
        new(
            new FlipFlopPlayer(),
            new FormatBreakerPlayer(),
            new HastyPlayer(),
            new LooperPlayer(),
            new OracleCheatPlayer(),
            new RatedPlayer(),
            new RefuserPlayer(),
            new ScholarPlayer(),
            new SilentPlayer(),
            new YapperPlayer()
        );
}
