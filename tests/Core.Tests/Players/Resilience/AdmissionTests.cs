using Gridlock.Core.Players;
using Gridlock.Core.Players.Resilience;

namespace Gridlock.Core.Tests.Players.Resilience;

public sealed class AdmissionTests(ITestOutputHelper output)
{
    public static TheoryData<double, double, double?, bool> Buckets { get; } = CreateBuckets();

    [Theory]
    [MemberData(nameof(Buckets))]
    public void An_unknown_token_bucket_is_used_to_the_full_and_seldom_refuses(
        double rate,
        double burst,
        double? step,
        bool slow
    )
    {
        var admission = new Admission(GateLimits.Default);
        var provider = new VirtualProvider(admission, $"{rate} {burst} {step}")
        {
            Rate = rate,
            Burst = burst,
            RetryAfterStep = step,
            Answering = slow ? Math.Min(2, 20 / rate) : 0.01,
        };
        double calls = Math.Max(100 / rate, 100);
        (int early, int earlyRefused, _) = provider.Run(10 * calls);

        (int accepted, int refused, _) = provider.Run(10 * calls);

        double used = accepted / (rate * 10 * calls);
        double share = (double)refused / (accepted + refused);
        output.WriteLine(
            $"{rate}/s, burst {burst}, step {step}, slow {slow}: used {used:P1}, refused {share:P2}; before that used {early / (rate * 10 * calls):P0}, refused {earlyRefused}"
        );
        used.Should().BeGreaterThanOrEqualTo(0.95);
        share.Should().BeLessThanOrEqualTo(0.05);
    }

    [Theory]
    [InlineData(20, 2)]
    [InlineData(2, 20)]
    public void A_rate_that_changes_is_found_again(double before, double after)
    {
        var admission = new Admission(GateLimits.Default);
        var provider = new VirtualProvider(admission, "change")
        {
            Rate = before,
            Burst = 10,
            RetryAfterStep = 1,
        };
        provider.Run(600);
        provider.Rate = after;
        provider.Run(600);

        (int accepted, int refused, _) = provider.Run(600);

        output.WriteLine($"used {accepted / (after * 600):P1}, refused {(double)refused / (accepted + refused):P2}");
        (accepted / (after * 600)).Should().BeGreaterThan(0.9);
        ((double)refused / (accepted + refused)).Should().BeLessThan(0.05);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(16)]
    public void A_limit_on_calls_at_a_time_is_found_and_kept_to(int workers)
    {
        var admission = new Admission(GateLimits.Default);
        var provider = new VirtualProvider(admission, $"workers {workers}") { Workers = workers };
        provider.Run(200);

        (int accepted, int refused, _) = provider.Run(1000);

        // One answer takes 1 s, and 0.1 s more on the way.
        output.WriteLine(
            $"{workers}: {accepted / 1000.0:0.00} a second, refused {(double)refused / (accepted + refused):P2}"
        );
        (accepted / 1000.0).Should().BeGreaterThan(workers * 0.8);
        ((double)refused / (accepted + refused)).Should().BeLessThan(0.05);
    }

    [Fact]
    public void Without_limits_the_concurrency_creeps_up_to_its_bound()
    {
        var admission = new Admission(GateLimits.Default);
        var provider = new VirtualProvider(admission, "free");

        (_, int refused, int most) = provider.Run(300);

        refused.Should().Be(0);
        most.Should().BeInRange(GateLimits.Default.MostConcurrency - 4, GateLimits.Default.MostConcurrency);
        admission.LearnedRate.Should().BeNull();
    }

    [Fact]
    public void An_overload_halves_the_concurrency()
    {
        var admission = new Admission(new GateLimits { FirstConcurrency = 16 });
        Ticket[] tickets = [.. Enumerable.Range(0, 16).Select(_ => admission.Admit(0, 0))];
        admission.NextAt(0, 0).Should().Be(double.PositiveInfinity);

        admission.End(tickets[^1], 1, new PlayerException(PlayerFailure.ProviderError, "Busy.") { Status = 503 }, null);

        admission.Concurrency.Should().Be(8);
    }

    [Theory]
    [InlineData(0.02, 0, 1, null)]
    [InlineData(0.05, 0, 1, null)]
    [InlineData(0.1, 0, 1, null)]
    [InlineData(0.1, 0.15, 1, null)]
    [InlineData(0.1, 0.15, 0.02, null)]
    [InlineData(0.1, 0.15, 0.02, 0.1)]
    [InlineData(0.1, 0.15, 0.02, 1.0)]
    [InlineData(0.1, 0.24, 0.02, 0.1)]
    [InlineData(0.1, 0, 0.02, 0.1)]
    public void Refusals_that_no_pace_makes_rarer_do_not_slow_the_calls_for_ever(
        double whims,
        double faults,
        double answering,
        double? step
    )
    {
        var admission = new Admission(GateLimits.Default);
        var provider = new VirtualProvider(admission, $"whims {whims}")
        {
            Whims = whims,
            Faults = faults,
            Answering = answering,
            RetryAfterStep = step,
        };
        int[] minutes = [.. Enumerable.Range(0, 10).Select(_ => provider.Run(60).Accepted)];

        output.WriteLine($"{whims:P0} {faults:P0} {answering} {step}: {string.Join(' ', minutes)} a minute");
        minutes.Sum().Should().BeGreaterThan(2000);
    }

    [Fact]
    public void Declared_limits_are_kept_from_the_first_call_on()
    {
        var limits = new GateLimits { RequestsPerMinute = 30, TokensPerMinute = 6000 };
        var byRequests = new Admission(limits);
        var byTokens = new Admission(limits);

        Count(byRequests, 600, tokens: 10).Should().BeInRange(298, 302);
        Count(byTokens, 600, tokens: 1000).Should().BeInRange(60, 67);
    }

    [Fact]
    public void Tokens_that_were_not_used_are_given_back()
    {
        var admission = new Admission(new GateLimits { TokensPerMinute = 6000 });
        Ticket[] tickets = [.. Enumerable.Range(0, 6).Select(_ => admission.Admit(0, 1000))];
        admission.NextAt(0, 1000).Should().BeApproximately(10, 0.001);

        foreach (Ticket ticket in tickets)
        {
            admission.End(ticket, 0, null, 100);
        }

        admission.NextAt(0, 1000).Should().Be(0);
    }

    [Fact]
    public void A_stated_limit_that_is_nearly_spent_sets_the_pace_before_the_first_refusal()
    {
        var admission = new Admission(GateLimits.Default);
        admission.End(admission.Admit(0, 0), 1, null, null);

        admission.Believe(new RateHint(60, 30, TimeSpan.FromSeconds(30)), null);
        admission.LearnedRate.Should().BeNull();
        admission.Believe(new RateHint(60, 2, TimeSpan.FromSeconds(58)), null);

        admission.LearnedRate.Should().BeApproximately(1, 0.05);
    }

    private static int Count(Admission admission, double seconds, double tokens)
    {
        int count = 0;
        for (double now = 0; now < seconds; )
        {
            double turn = admission.NextAt(now, tokens);
            if (turn > now)
            {
                now = turn;
                continue;
            }
            admission.End(admission.Admit(now, tokens), now, null, tokens);
            count++;
        }
        return count;
    }

    private static TheoryData<double, double, double?, bool> CreateBuckets()
    {
        var data = new TheoryData<double, double, double?, bool>();
        foreach (double rate in new[] { 0.1, 0.5, 1, 2, 3, 5, 10, 20, 30 })
        {
            foreach (double burst in new double[] { 1, 5, 60 })
            {
                foreach (double? step in new double?[] { null, 0.001, 1 })
                {
                    // A bucket of one asks for an evenness at which a network is not good: 5 ms of 50 ms.
                    if (rate < 20 || burst > 1)
                    {
                        data.Add(rate, burst, step, true);
                        data.Add(rate, burst, step, false);
                    }
                }
            }
        }
        return data;
    }
}
