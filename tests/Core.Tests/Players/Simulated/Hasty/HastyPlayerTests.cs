using Gridlock.Core.Players.Simulated.Hasty;

namespace Gridlock.Core.Tests.Players.Simulated.Hasty;

public sealed class HastyPlayerTests
{
    private const int Puzzles = 150;
    private const int Rounds = 2;

    [Fact]
    public void It_is_right_at_once_now_and_then_and_repairs_some_errors_but_not_all()
    {
        (int atOnce, int repaired, int stillWrong, int broken) = (0, 0, 0, 0);
        for (int i = 0; i < Puzzles; i++)
        {
            var match = new Match(UniquePuzzle.Draw(4, 5, i), new HastyPlayer(), "0", Rounds, 1 + i % 3);
            atOnce += match.IsRight(0) ? 1 : 0;
            repaired += !match.IsRight(0) && match.IsRight(Rounds) ? 1 : 0;
            stillWrong += !match.IsRight(0) && !match.IsRight(Rounds) ? 1 : 0;
            broken += Enumerable.Range(1, Rounds).Any(round => match.IsRight(round - 1) && !match.IsRight(round))
                ? 1
                : 0;
        }
        atOnce.Should().BeInRange(Puzzles * 25 / 100, Puzzles * 50 / 100);
        repaired.Should().BeInRange(Puzzles * 20 / 100, Puzzles * 65 / 100);
        stillWrong.Should().BeGreaterThan(Puzzles * 3 / 100);
        broken.Should().BeInRange(1, Puzzles * 15 / 100);
    }

    [Fact]
    public void Its_checks_err_about_as_often_as_its_rates_say()
    {
        (int violated, int overlooked, int checks, int alarms) = (0, 0, 0, 0);
        for (int i = 0; i < Puzzles; i++)
        {
            var match = new Match(UniquePuzzle.Draw(4, 5, i), new HastyPlayer(), "1", Rounds, 1 + i % 3);
            for (int round = 1; round <= Rounds; round++)
            {
                int[] truth = match.Violated(round - 1);
                violated += truth.Length;
                overlooked += truth.Except(match.Turns[round].Answer.Reported).Count();
                checks++;
                alarms += match.Turns[round].Answer.Reported.Except(truth).Count();
            }
        }
        violated.Should().BeGreaterThan(100);
        (100.0 * overlooked / violated).Should().BeApproximately(HastyRates.Overlooked, 10);
        (100.0 * alarms / checks).Should().BeApproximately(HastyRates.FalseAlarm, 4);
    }

    [Fact]
    public void The_rates_of_mistakes_add_up() => HastyRates.Mistakes.Sum().Should().Be(100);
}
