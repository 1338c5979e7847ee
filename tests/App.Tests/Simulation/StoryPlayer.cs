using Gridlock.Core.Players.Simulated;

namespace Gridlock.App.Tests.Simulation;

/// <summary>Says a fixed text in which what it was given appears.</summary>
internal sealed class StoryPlayer : ISimulatedPlayer
{
    public string Name => "story";

    public static string Reasoning(string seed) =>
        $"Seed {seed}. Let me think 🏠 about conditions 12 and 1345, one by one.\n\nDas Astrolabium steht in Halle drei… "
        + new string('x', 60);

    public IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed)
    {
        yield return SimulatedPiece.Reasoning(Reasoning(seed));
        foreach (SimulatedMessage message in conversation)
        {
            yield return SimulatedPiece.Answer($"{message.Role}: \"{message.Text}\"\n");
        }
    }
}
