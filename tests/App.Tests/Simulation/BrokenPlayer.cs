using Gridlock.Core.Players.Simulated;

namespace Gridlock.App.Tests.Simulation;

internal sealed class BrokenPlayer : ISimulatedPlayer
{
    public string Name => "broken";

    public IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed)
    {
        yield return SimulatedPiece.Reasoning("So far, so good. Then ");
        throw new InvalidOperationException("a gear came loose");
    }
}
