using Gridlock.App.CommandLine;
using Gridlock.App.Gates;
using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Identity;
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
