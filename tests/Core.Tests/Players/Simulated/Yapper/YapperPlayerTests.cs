using Gridlock.Core.Players.Simulated.Scholar;
using Gridlock.Core.Players.Simulated.Yapper;

namespace Gridlock.Core.Tests.Players.Simulated.Yapper;

public sealed class YapperPlayerTests
{
    [Fact]
    public void It_says_many_times_what_the_scholar_says_and_is_as_right()
    {
        for (int i = 0; i < 15; i++)
        {
            var wordy = new Match(UniquePuzzle.Draw(4, 7, i), new YapperPlayer(), "0", 1, 1 + i % 3);
            var terse = new Match(UniquePuzzle.Draw(4, 7, i), new ScholarPlayer(), "0", 1, 1 + i % 3);
            wordy.IsRight(0).Should().BeTrue();
            wordy.IsRight(1).Should().BeTrue();
            wordy.Turns[0].Reasoning.Length.Should().BeGreaterThan(4 * terse.Turns[0].Reasoning.Length);
            wordy.Turns[0].Reasoning.Should().Contain(terse.Turns[0].Reasoning[..20]);
        }
    }

    [Fact]
    public void No_sentence_begins_without_a_space_before_it()
    {
        for (int i = 0; i < 15; i++)
        {
            var wordy = new Match(UniquePuzzle.Draw(4, 7, i), new YapperPlayer(), "0", 1, 1 + i % 3);
            foreach (int turn in (int[])[0, 1])
            {
                wordy.Turns[turn].Reasoning.Should().NotMatchRegex("[.:;!?][A-Z]", "of puzzle {0}, turn {1}", i, turn);
            }
        }
    }
}
