using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Players.Simulated.Refuser;
using Gridlock.Puzzles.Wording;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Tests.Players.Simulated.Refuser;

public sealed class RefuserPlayerTests
{
    [Fact]
    public void It_declines_every_round_and_gives_no_grid()
    {
        List<SimulatedMessage> conversation = [new("user", PromptWriter.Write(UniquePuzzle.Draw(3, 4, 0), 1))];
        foreach (int _ in Enumerable.Range(0, 3))
        {
            SimulatedPiece[] answer =
            [
                .. new RefuserPlayer().Play(conversation, "0").Where(piece => piece.Kind == DeltaKind.Answer),
            ];
            answer.Should().ContainSingle().Which.Showing.Should().Be(Showing.Refusal);
            answer[0].Text.Should().NotContain("{").And.MatchRegex("can't help|decline|not able");
            conversation.Add(new SimulatedMessage("assistant", answer[0].Text));
            conversation.Add(new SimulatedMessage("user", "Check it."));
        }
    }
}
