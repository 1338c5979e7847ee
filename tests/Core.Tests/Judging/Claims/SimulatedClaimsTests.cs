using System.Numerics;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Players.Simulated.Hasty;
using Gridlock.Core.Players.Simulated.Looper;
using Gridlock.Core.Players.Simulated.Scholar;
using Gridlock.Core.Tests.Players.Simulated;

namespace Gridlock.Core.Tests.Judging.Claims;

/// <summary>What the simulated players say is read as they mean it.</summary>
public sealed class SimulatedClaimsTests
{
}
