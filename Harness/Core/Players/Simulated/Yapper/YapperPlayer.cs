using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Scholar;
using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Players.Simulated.Yapper;

/// <summary>The scholar's reasoning with digressions, restatements and second looks around every step: very long, and right.</summary>
public sealed class YapperPlayer : ISimulatedPlayer
{
    /// <summary>Digressions after each of the scholar's sentences, at most.</summary>
    private const int MostDigressions = 5;

    private readonly ScholarPlayer _scholar = new();

    public string Name => "yapper";

    public IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed) =>
        TurnReader.Read(conversation, seed) is { } turn
            ? Spaced(Play(turn, _scholar.Play(conversation, seed)))
            : NoPuzzle.Answer(Name);

    private static IEnumerable<SimulatedPiece> Play(Turn turn, IEnumerable<SimulatedPiece> scholar)
    {
        var random = turn.OfRound("yapper");
        var speaker = new Speaker(turn.Puzzle, random);
        var digressions = new Digressions(speaker, random);
        yield return SimulatedPiece.Reasoning(digressions.Opening());
        foreach (SimulatedPiece piece in scholar)
        {
            if (piece.Kind == DeltaKind.Answer)
            {
                foreach (string sentence in SecondLook(EarlierAnswer.Read(piece.Text, turn.Puzzle).Grid, speaker))
                {
                    yield return SimulatedPiece.Reasoning(sentence);
                    yield return SimulatedPiece.Reasoning(digressions.Next());
                }
                yield return piece;
                continue;
            }
            yield return piece;
            for (int left = 2 + random.Below(MostDigressions - 1); left > 0; left--)
            {
                yield return SimulatedPiece.Reasoning(digressions.Next());
            }
        }
    }

    /// <summary>Two speak in turns, and neither knows how the other ended: a space goes between their sentences where none is.</summary>
    private static IEnumerable<SimulatedPiece> Spaced(IEnumerable<SimulatedPiece> pieces)
    {
        bool needsSpace = false;
        foreach (SimulatedPiece piece in pieces)
        {
            if (piece is not { Kind: DeltaKind.Reasoning, Text: { Length: > 0 } text })
            {
                yield return piece;
                continue;
            }
            yield return needsSpace && !char.IsWhiteSpace(text[0]) ? piece with { Text = $" {text}" } : piece;
            needsSpace = !char.IsWhiteSpace(text[^1]);
        }
    }

    private static IEnumerable<string> SecondLook(ImmutableArray<byte>? grid, Speaker speaker) =>
        grid is { } positions ? new ScholarChecks(speaker).Tell(positions) : [];
}
