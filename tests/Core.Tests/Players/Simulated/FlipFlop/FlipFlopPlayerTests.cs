using Gridlock.Core.Players.Simulated.FlipFlop;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Core.Tests.Players.Simulated.FlipFlop;

public sealed class FlipFlopPlayerTests
{
    [Theory]
    [InlineData(4, 7, Shape.LineUp)]
    [InlineData(3, 4, Shape.Vault)]
    public void It_is_right_until_it_is_doubted_and_again_when_it_is_doubted_again(int rows, int columns, Shape shape)
    {
        for (int i = 0; i < 20; i++)
        {
            var match = new Match(UniquePuzzle.Draw(rows, columns, i, shape), new FlipFlopPlayer(), "3", 4, 1 + i % 3);
            Enumerable.Range(0, 5).Select(match.IsRight).Should().Equal(true, false, true, false, true);
            match.Turns[1].Answer.Reported.Should().ContainSingle("it calls a condition violated that is not");
            match.Turns[2].Answer.Reported.Should().Equal(match.Violated(1)).And.NotBeEmpty();
        }
    }
}
