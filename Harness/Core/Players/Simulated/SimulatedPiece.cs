using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Players.Simulated;

/// <summary>Text that a simulated player writes next; the server cuts it into tokens, so a piece may be a word or a page.</summary>
public readonly record struct SimulatedPiece(DeltaKind Kind, string Text)
{
    public static SimulatedPiece Reasoning(string text) => new(DeltaKind.Reasoning, text);

    public static SimulatedPiece Answer(string text) => new(DeltaKind.Answer, text);
}
