using Gridlock.App.Reporting;

namespace Gridlock.App.Tests.Reporting;

public sealed class RunLinksTests
{
    [Theory]
    [InlineData("/srv/lab/run/report.html", "/srv/lab/run", ".")]
    [InlineData("/srv/lab/board.html", "/srv/lab/runs/june", "runs/june")]
    [InlineData("/srv/lab/out/board.html", "/srv/lab/runs/june #1", "../runs/june%20%231")]
    [InlineData("/board.html", "/srv/work", "srv/work")]
    [InlineData("/tmp/board.html", "/srv/people/ann/run", null)]
    [InlineData("/srv/board/board.html", "/srv/people/ann/run", null)]
    public void A_link_says_where_a_run_lies_but_never_by_way_of_the_top(string page, string run, string? link)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "These are paths of Unix.");
        RunLinks.Of(page, run).Should().Be(link);
    }
}
