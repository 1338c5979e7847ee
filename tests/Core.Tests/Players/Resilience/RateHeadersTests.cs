using Gridlock.Core.Players.Resilience;

namespace Gridlock.Core.Tests.Players.Resilience;

public sealed class RateHeadersTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("6m0s", 360)]
    [InlineData("1.5s", 1.5)]
    [InlineData("120ms", 0.12)]
    [InlineData("1h2m3s", 3723)]
    [InlineData("17", 17)]
    [InlineData("2026-03-01T12:00:45Z", 45)]
    public void Resets_are_read_in_every_form(string reset, double seconds) =>
        Read("60", "12", reset).Should().Be(new RateHint(60, 12, TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData("60", "12", "soon")]
    [InlineData("60", "12", "")]
    [InlineData("60", "12", "6m0s later")]
    [InlineData("60", "12", "1741305600000")]
    [InlineData("60", "12", "2026-03-01T11:00:00Z")]
    [InlineData("many", "12", "1s")]
    [InlineData("60", "NaN", "1s")]
    public void What_can_not_be_read_is_no_hint(string limit, string remaining, string reset) =>
        Read(limit, remaining, reset).Should().BeNull();

    [Fact]
    public void The_rate_is_what_is_missing_over_the_time_until_it_is_back()
    {
        new RateHint(60, 0, TimeSpan.FromSeconds(60)).PerSecond.Should().Be(1);
        new RateHint(14400, 14370, TimeSpan.FromSeconds(180)).PerSecond.Should().BeApproximately(1 / 6.0, 1e-9);
        new RateHint(60, 60, TimeSpan.Zero).PerSecond.Should().BeNull();
    }

    [Fact]
    public void The_names_of_Anthropic_are_known_too()
    {
        var headers = new Dictionary<string, string>
        {
            ["anthropic-ratelimit-tokens-limit"] = "80000",
            ["anthropic-ratelimit-tokens-remaining"] = "79000",
            ["anthropic-ratelimit-tokens-reset"] = "2026-03-01T12:00:10Z",
        };

        RateHeaders.Read(headers, "tokens", Now).Should().Be(new RateHint(80000, 79000, TimeSpan.FromSeconds(10)));
        RateHeaders.Read(headers, "requests", Now).Should().BeNull();
    }

    private static RateHint? Read(string limit, string remaining, string reset) =>
        RateHeaders.Read(
            new Dictionary<string, string>
            {
                ["x-ratelimit-limit-requests"] = limit,
                ["x-ratelimit-remaining-requests"] = remaining,
                ["x-ratelimit-reset-requests"] = reset,
            },
            "requests",
            Now
        );
}
