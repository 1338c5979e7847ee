using Gridlock.Core.Players.Simulated;

namespace Gridlock.App.Simulation.Answering;

/// <summary>What a request asks for, whatever its protocol.</summary>
/// <param name="Model">As it was written, with what follows the name.</param>
internal sealed record PlayerCall(string Model, IReadOnlyList<SimulatedMessage> Conversation, StreamFraming Framing)
{
    /// <summary>A decimal number, "0" where none was given.</summary>
    public string Seed { get; init; } = "0";

    public bool Stream { get; init; }

    /// <summary>False where a stream must ask for usage and did not.</summary>
    public bool IncludesUsage { get; init; } = true;

    /// <summary>False where reasoning must be asked for and was not; it is counted all the same.</summary>
    public bool ShowsReasoning { get; init; } = true;

    /// <summary>At most so many tokens of reasoning and answer together.</summary>
    public int TokenLimit { get; init; } = int.MaxValue;
}
