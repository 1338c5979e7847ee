namespace Gridlock.Core.Players.Simulated;

/// <summary>A built-in player: it reads the conversation's text, and is never given more than that.</summary>
public interface ISimulatedPlayer
{
    /// <summary>The part after "sim/", in lower case.</summary>
    string Name { get; }

    /// <summary>True where a complete search of the prompt is done for it, so that it marks an upper bound and plays no match of its own.</summary>
    bool IsGivenTheSolution => false;

    /// <summary>The player as the words behind its name want it, as in "rated?fix=0.5".</summary>
    /// <param name="options">Without the "?".</param>
    /// <param name="objection">One sentence where the result is null.</param>
    ISimulatedPlayer? With(string options, out string? objection)
    {
        objection = $"sim/{Name} takes no options, so '?{options}' behind it has to go.";
        return null;
    }

    /// <summary>
    /// Writes the next turn lazily; the same conversation and seed give the same pieces. Enumeration simply stops when the
    /// client goes away, so an endless turn is allowed and each step should be short.
    /// </summary>
    /// <param name="seed">The request's seed as a decimal number, "0" where it gave none; the same for all rounds of a match.</param>
    IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed);
}
