using Gridlock.Core.Players.Simulated;

namespace Gridlock.Core.Tests.Players.Simulated;

internal sealed class EchoPlayer : ISimulatedPlayer
{
    public string Name => "echo";

    public IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed)
    {
        yield return SimulatedPiece.Reasoning($"Seed {seed}.");
        yield return SimulatedPiece.Answer(conversation[^1].Text);
    }
}
