using Gridlock.Core.Players.Simulated.Looper;

namespace Gridlock.Core.Tests.Players.Simulated.Looper;

public sealed class LooperPlayerTests
{
    /// <summary>A step with its grid of 4x7 in a table, and the sentence that ends a turn.</summary>
    private const int LongestStep = 140;

    [Theory]
    [InlineData(2, 2, 120)]
    [InlineData(2, 3, 60)]
    [InlineData(3, 4, 60)]
    [InlineData(4, 7, 60)]
    [InlineData(6, 6, 5)]
    public void It_is_never_right(int rows, int columns, int puzzles)
    {
        for (int i = 0; i < puzzles; i++)
        {
            for (int seed = 0; seed < 3; seed++)
            {
                var match = new Match(UniquePuzzle.Draw(rows, columns, i), new LooperPlayer(), $"{seed}", 3, 1 + i % 3);
                for (int round = 0; round <= 3; round++)
                {
                    match.Violated(round).Should().NotBeEmpty("{0}, round {1}", match.Puzzle.Id, round);
                    match.IsRight(round).Should().BeFalse();
                }
            }
        }
    }

    [Fact]
    public void Each_verification_finds_real_errors_and_changes_the_grid()
    {
        for (int i = 0; i < 60; i++)
        {
            var match = new Match(UniquePuzzle.Draw(4, 7, i), new LooperPlayer(), "0", 3, 1 + i % 3);
            for (int round = 1; round <= 3; round++)
            {
                match.Turns[round].Answer.Reported.Should().NotBeEmpty().And.BeSubsetOf(match.Violated(round - 1));
                match.Grid(round).Should().NotEqual(match.Grid(round - 1));
            }
        }
    }

    [Fact]
    public void A_round_has_a_bounded_length_and_keeps_going_back()
    {
        int returns = 0;
        for (int i = 0; i < 60; i++)
        {
            var match = new Match(UniquePuzzle.Draw(4, 7, i), new LooperPlayer(), "0", 1, 1 + i % 3);
            foreach ((string reasoning, _, _) in match.Turns)
            {
                // As the player counts them: every space and line feed ends a word.
                reasoning
                    .Count(char.IsWhiteSpace)
                    .Should()
                    .BeInRange(LooperPlayer.LeastWords, LooperPlayer.MostWords + LongestStep);
                returns += reasoning.Contains("back to", StringComparison.Ordinal) ? 1 : 0;
                returns += reasoning.Contains("return to", StringComparison.Ordinal) ? 1 : 0;
            }
        }
        returns.Should().BeGreaterThan(40);
    }
}
