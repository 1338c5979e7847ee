using Gridlock.Core.Players.Simulated.Scholar;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Players.Simulated.Silent;

/// <summary>Thinks as the scholar does without showing any of it, and answers bare.</summary>
public sealed class SilentPlayer : ISimulatedPlayer
{
    private readonly ScholarPlayer _scholar = new();

    public string Name => "silent";

    public IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed) =>
        TurnReader.Read(conversation, seed) is null
            ? NoPuzzle.Answer(Name)
            : _scholar
                .Play(conversation, seed)
                .Select(piece => piece.Kind == DeltaKind.Reasoning ? SimulatedPiece.Hidden(piece.Text) : piece);
}
