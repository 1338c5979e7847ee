using Gridlock.App.PlannedRuns;
using Gridlock.App.Tests.Running;
using Gridlock.Core.Runs.Standing;

namespace Gridlock.App.Tests.PlannedRuns;

public sealed class RunLineTests
{
    [Fact]
    public void A_line_says_how_far_it_is_what_it_costs_and_how_long_it_takes()
    {
        (RunStanding now, RunPace pace) = Played();

        RunLine
            .Long(now, pace)
            .Should()
            .Be(
                "300 of 2000 cases done, 2 failed, 60 a minute, $3.00 so far, about $20.00 in the end, "
                    + "7 calls failed (rate-limited 5, cut 2), about 28 minutes left"
            );
        RunLine.Short(now, pace).Should().Be("300/2000 cases  28 min left  $3.00 of ~$20.00  7 failed  60/min");
    }

    [Fact]
    public void What_matters_fits_into_sixty_columns()
    {
        (RunStanding now, RunPace pace) = Played();

        RunLine.Short(now, pace)[..59].Should().Contain("28 min left").And.Contain("$20.00").And.Contain("7 failed");
    }

    [Fact]
    public void At_the_start_nothing_is_guessed()
    {
        var time = new ManualTime();
        RunStanding start = Standing(0, 0, 0, []);
        var pace = new RunPace(start, time);
        time.Advance(3);

        RunLine.Long(start, pace).Should().Be("0 of 2000 cases done");
    }

    [Fact]
    public void Cases_of_an_earlier_process_do_not_count_as_speed()
    {
        var time = new ManualTime();
        var pace = new RunPace(Standing(1_900, 0, 0, []), time);
        time.Advance(60);

        pace.PerMinute(Standing(1_950, 0, 0, [])).Should().BeApproximately(50, 1e-9);
        pace.Left(Standing(1_950, 0, 0, [])).Should().Be(TimeSpan.FromMinutes(1));
    }

    private static (RunStanding Now, RunPace Pace) Played()
    {
        var time = new ManualTime();
        var pace = new RunPace(Standing(0, 0, 0, []), time);
        time.Advance(300);
        return (Standing(300, 2, 3, [new FailureClass("rate-limited", 5, "Late."), new("cut", 2, "Late.")]), pace);
    }

    /// <summary>Of one player; each of its failed calls is in a class.</summary>
    private static RunStanding Standing(long done, long failed, decimal cost, FailureClass[] failures) =>
        new(
            [
                new PlayerStanding(
                    "groq/one",
                    false,
                    2_000,
                    done,
                    failed,
                    done * 2,
                    failures.Sum(pair => pair.Calls),
                    0,
                    1_000,
                    2_000,
                    cost,
                    false
                ),
            ],
            [.. failures]
        );
}
