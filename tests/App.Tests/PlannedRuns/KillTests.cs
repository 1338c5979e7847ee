using Gridlock.App.Tests.Running;
using Gridlock.Benchmarks.Kills;

namespace Gridlock.App.Tests.PlannedRuns;

/// <summary>A handful of what "tests/Benchmarks -- kills 1000" does.</summary>
public sealed class KillTests
{
    private const int Runs = 4;

    [Fact]
    public async Task A_killed_run_goes_on_to_the_same_end_and_asks_nothing_twice()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        string program = Path.Combine(AppContext.BaseDirectory, "gridlock.dll");

        KillReport report = await Task.Run(
            () => new KillTrials(GridlockProcess.DotNet(), program, folder.Path).Run(Runs, 1, static _ => { }),
            TestContext.Current.CancellationToken
        );

        report.Runs.Should().Be(Runs);
        report.Kills.Should().BeGreaterThanOrEqualTo(Runs / 2);
        report.Repeated.Should().Be(0);
        report.Lost.Should().Be(0);
        report.Unequal.Should().Be(0);
        report.Unfinished.Should().Be(0);
    }
}
