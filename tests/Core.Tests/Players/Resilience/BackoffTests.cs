using Gridlock.Core.Players.Resilience;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Players.Resilience;

public sealed class BackoffTests
{
    [Fact]
    public void Waits_double_within_their_bounds_and_the_first_is_at_most_a_second()
    {
        for (int i = 0; i < 5000; i++)
        {
            var backoff = new Backoff(RetryLimits.Default, Seed.Parse($"{i}"));
            for (int failures = 1; failures < 40; failures++)
            {
                double bound = Math.Min(Math.Pow(2, failures - 1), 30);
                backoff.Next(failures, null).TotalSeconds.Should().BeInRange(bound / 2, bound);
            }
        }
    }

    [Fact]
    public void The_same_seed_waits_alike_and_others_do_not()
    {
        double[] First(string seed)
        {
            var backoff = new Backoff(RetryLimits.Default, Seed.Parse(seed));
            return [.. Enumerable.Range(1, 4).Select(failures => backoff.Next(failures, null).TotalSeconds)];
        }

        First("a").Should().Equal(First("a"));
        Enumerable.Range(0, 1000).Select(i => First($"{i}")[0]).Distinct().Should().HaveCountGreaterThan(990);
    }

    [Fact]
    public void What_the_provider_asks_for_is_never_cut_short()
    {
        var backoff = new Backoff(RetryLimits.Default, Seed.Parse("a"));

        backoff.Next(1, TimeSpan.FromSeconds(90)).Should().Be(TimeSpan.FromSeconds(90));
        backoff.Next(1, TimeSpan.Zero).Should().BePositive();
    }
}
