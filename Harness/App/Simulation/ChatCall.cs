using Gridlock.Core.Players.Simulated;

namespace Gridlock.App.Simulation;

/// <summary>What a request to chat/completions asks for.</summary>
/// <param name="Seed">A decimal number, "0" where none was given.</param>
/// <param name="TokenLimit">At most so many tokens of reasoning and answer together.</param>
internal sealed record ChatCall(
    string Model,
    IReadOnlyList<SimulatedMessage> Conversation,
    string Seed,
    bool Stream,
    bool IncludeUsage,
    int TokenLimit
);
