using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Players.Simulated.Scholar;
using Gridlock.Core.Players.Simulated.Silent;
using Gridlock.Puzzles.Wording;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Tests.Players.Simulated.Silent;

public sealed class SilentPlayerTests
{
    [Fact]
    public void It_thinks_what_the_scholar_thinks_and_shows_none_of_it()
    {
        for (int i = 0; i < 10; i++)
        {
            SimulatedMessage[] conversation = [new("user", PromptWriter.Write(UniquePuzzle.Draw(3, 4, i), 1))];
            SimulatedPiece[] silent = [.. new SilentPlayer().Play(conversation, "2")];
            SimulatedPiece[] scholar = [.. new ScholarPlayer().Play(conversation, "2")];
            silent.Select(piece => piece.Text).Should().Equal(scholar.Select(piece => piece.Text));
            silent
                .Where(piece => piece.Kind == DeltaKind.Reasoning)
                .Should()
                .NotBeEmpty()
                .And.OnlyContain(piece => piece.Showing == Showing.Hidden);
            silent[^1].Should().Be(scholar[^1]);
        }
    }
}
