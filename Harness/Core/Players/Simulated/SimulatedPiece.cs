using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Players.Simulated;

/// <summary>Text that a simulated player writes next; the server cuts it into tokens, so a piece may be a word or a page.</summary>
public readonly record struct SimulatedPiece(DeltaKind Kind, string Text, Showing Showing = Showing.Open)
{
    public static SimulatedPiece Reasoning(string text) => new(DeltaKind.Reasoning, text);

    /// <summary>Thought, but not shown.</summary>
    public static SimulatedPiece Hidden(string text) => new(DeltaKind.Reasoning, text, Showing.Hidden);

    public static SimulatedPiece Answer(string text) => new(DeltaKind.Answer, text);

    /// <summary>An answer that declines to answer.</summary>
    public static SimulatedPiece Refusal(string text) => new(DeltaKind.Answer, text, Showing.Refusal);
}
