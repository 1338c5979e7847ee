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

    [Fact]
    public void A_folder_is_named_from_here_or_by_its_last_name()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "These are paths of Unix.");
        string here = Directory.GetCurrentDirectory();
        RunLinks.Folder(Path.Combine(here, "runs", "june #1")).Should().Be("runs/june #1");
        RunLinks.Folder(here).Should().Be(".");
        RunLinks.Folder("/nowhere/people/ann/run/").Should().Be("run");
    }
}
