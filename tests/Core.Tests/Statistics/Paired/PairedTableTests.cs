using Gridlock.Core.Statistics.Paired;

namespace Gridlock.Core.Tests.Statistics.Paired;

public sealed class PairedTableTests
{
    [Fact]
    public void Pairs_are_counted_by_who_solved_them()
    {
        var table = PairedTable.Of([(true, true), (true, false), (true, false), (false, true), (false, false)]);
        table.Should().Be(new PairedTable(1, 2, 1, 1));
        table.Discordant.Should().Be(3);
        table.Difference.Should().BeApproximately(-0.2, 1e-12);
    }
}
