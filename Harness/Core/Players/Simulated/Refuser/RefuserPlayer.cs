using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Core.Players.Simulated.Turns;

namespace Gridlock.Core.Players.Simulated.Refuser;

/// <summary>Declines politely, whatever the puzzle, and declines again when it is asked to check.</summary>
public sealed class RefuserPlayer : ISimulatedPlayer
{
    public string Name => "refuser";

    public IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed)
    {
        if (TurnReader.Read(conversation, seed) is not { } turn)
        {
            return NoPuzzle.Answer(Name);
        }
        var speaker = new Speaker(turn.Puzzle, turn.OfRound("refuser"));
        return
        [
            SimulatedPiece.Reasoning(
                speaker.Pick(
                    "I am asked to place objects by conditions. I would rather not.\n",
                    "This is a puzzle about who stands where. I should decline, kindly.\n",
                    "I could look at the conditions, but I do not think that I should.\n"
                )
            ),
            SimulatedPiece.Refusal(
                speaker.Pick(
                    "I'm sorry, but I can't help with this puzzle.",
                    "Thank you for asking, but I have to decline to work on this.",
                    "I appreciate the request. I'm not able to give an answer to it, though."
                )
            ),
        ];
    }
}
