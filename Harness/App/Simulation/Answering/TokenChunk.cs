using Gridlock.Core.Players.Simulated;
using Gridlock.Transcripts.Events;

namespace Gridlock.App.Simulation.Answering;

/// <summary>Some tokens of one kind that leave together.</summary>
internal readonly record struct TokenChunk(DeltaKind Kind, Showing Showing, string Text, int Tokens)
{
    public bool IsHidden => Showing == Showing.Hidden;

    public bool IsReasoning => Kind == DeltaKind.Reasoning;

    public bool IsRefusal => Showing == Showing.Refusal;
}
