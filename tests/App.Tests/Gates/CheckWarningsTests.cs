using Gridlock.App.CommandLine;
using Gridlock.App.Gates;
using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Identity;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Gates.Rules;

namespace Gridlock.App.Tests.Gates;

public sealed class CheckWarningsTests
{
    [Theory]
    [InlineData("zebra", "film", true)]
    [InlineData("invented", "film", true)]
    [InlineData("zebra", "zebra", false)]
    [InlineData("museum", "market", false)]
    [InlineData(null, "film", false)]
    public void Names_of_another_kind_are_told(string? was, string now, bool told)
    {
        const string warning =
            "1 puzzle has names of another kind than the baseline's; what differs in tokens, cost and latency may come from that alone.";
        CheckWarnings
            .Of(Side(was), Side(now), new GatePlan(), DateTimeOffset.UnixEpoch)
            .Contains(warning)
            .Should()
            .Be(told);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void A_baseline_of_which_much_failed_is_not_to_be_trusted(int failed, bool told)
    {
        Baseline side = Side(null);
        MeasuredCase[] failures = [.. Enumerable.Repeat(side.Cases[0] with { Played = false }, failed)];
        Baseline lacking = side with { Cases = [.. Enumerable.Repeat(side.Cases[0], 10 - failed), .. failures] };
        CheckWarnings
            .Of(lacking, side, new GatePlan(), DateTimeOffset.UnixEpoch)
            .Contains(
                $"{failed} of 10 cases of the baseline failed at the provider, more than 20%; what is left may not stand for all, so play and pin a new one."
            )
            .Should()
            .Be(told);
    }

    [Fact]
    public void Latency_that_decides_is_warned_of()
    {
        GatePlan plan = new() { Rules = [GateRule.Usual(GateMetrics.Find("latency")!) with { Decides = true }] };
        CheckWarnings
            .Of(Side(null), Side(null), plan, DateTimeOffset.UnixEpoch)
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("Latency decides, and depends on when, from where and beside how many other calls one asks;");
    }

    private static Baseline Side(string? theme) =>
        new(
            "lab/model",
            false,
            "run",
            ToolVersion.Current,
            1,
            null,
            0,
            [
                new MeasuredCase(
                    "puzzle",
                    1,
                    true,
                    new Dictionary<string, double>(),
                    new ModelSight(null, null, null, "aaaa", 10, 3, theme)
                ),
            ],
            new Dictionary<string, string>()
        );
}
