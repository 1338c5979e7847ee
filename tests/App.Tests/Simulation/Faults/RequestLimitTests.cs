using Gridlock.App.Simulation;
using Gridlock.App.Simulation.Faults;
using Gridlock.App.Simulation.Journal;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Simulation.Faults;

public sealed class RequestLimitTests
{
    [Fact]
    public void A_bucket_gives_its_burst_and_then_its_rate()
    {
        var time = new ManualTime();
        var buckets = new RequestBuckets(new RequestLimit(2, 5), time);
        Enumerable.Range(0, 7).Count(_ => buckets.Take("a").IsTaken).Should().Be(5);
        buckets.Take("a").Wait.TotalSeconds.Should().BeApproximately(0.5, 1e-6);
        buckets.Take("b").IsTaken.Should().BeTrue();
        int taken = 0;
        for (int i = 0; i < 1000; i++)
        {
            time.Advance(0.1);
            taken += buckets.Take("a").IsTaken ? 1 : 0;
        }
        taken.Should().BeInRange(199, 201);
    }

    [Theory]
    [InlineData("60/min", 60, 1)]
    [InlineData("2/s", 2, 2)]
    [InlineData(" 1800 / Hour ", 1800, 0.5)]
    public void A_rate_is_a_number_a_unit(string text, int number, double perSecond) =>
        RequestRate.Read(text).Should().Be(new RequestRate(number, perSecond));

    [Theory]
    [InlineData("60")]
    [InlineData("0/s")]
    [InlineData("-1/s")]
    [InlineData("6/fortnight")]
    [InlineData("6/s/s")]
    public void Anything_else_is_none(string text) => RequestRate.Read(text).Should().BeNull();

    [Fact]
    public async Task Beyond_the_limit_a_call_is_refused_with_the_time_to_wait()
    {
        await using Table table = await Table.LayAsync(
            new SimulatedServerOptions { TokensPerSecond = 0, Limit = new RequestLimit(0.4, 2) }
        );
        List<RawCall> calls = [];
        foreach (int _ in Enumerable.Range(0, 4))
        {
            calls.Add(await RawCall.SendAsync(table.Server.Origin, RawCall.Ask("anthropic")));
        }
        calls.Select(call => call.Status).Should().Equal(200, 200, 429, 429);
        calls[2].Text.Should().Contain("\"rate_limit_error\"");
        calls[2].Head.Should().Contain("Retry-After: 3").And.Contain("x-ratelimit-remaining-requests: 0");
        IReadOnlyList<Visit> visits = table.Server.Journal.Visits();
        visits.Select(visit => visit.IsLimited).Should().Equal(false, false, true, true);
        visits[2].RetryAfter.Should().Be(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_limit_leaves_what_is_no_call_alone()
    {
        await using Table table = await Table.LayAsync(new SimulatedServerOptions { Limit = new RequestLimit(0.1, 1) });
        foreach (int _ in Enumerable.Range(0, 3))
        {
            string models = await table.Http.GetStringAsync(new Uri(table.Server.Origin, "v1/models"));
            models.Should().Contain("story");
        }
    }
}
