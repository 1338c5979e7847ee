using System.Collections.Immutable;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.Reporting.Reproduction;

namespace Gridlock.Core.Tests.Reports.Reporting.Reproduction;

/// <summary>That the commands really run is tested where there is a shell to type them into; here is what they say.</summary>
public sealed class RunCommandsTests
{
    [Theory]
    [InlineData("runs/june", "runs/june")]
    [InlineData("my run", "'my run'")]
    [InlineData("it's", @"'it'\''s'")]
    [InlineData("$HOME", "'$HOME'")]
    [InlineData("a;b|c&d", "'a;b|c&d'")]
    [InlineData("http://host/v1#model", "'http://host/v1#model'")]
    [InlineData("sim/rated?fix=0.5", "'sim/rated?fix=0.5'")]
    [InlineData("~/runs", "'~/runs'")]
    [InlineData("", "''")]
    [InlineData("-x", "./-x")]
    public void A_word_is_quoted_where_a_shell_would_take_it_apart(string path, string word) =>
        ShellWord.OfPath(path).Should().Be(word);

    [Fact]
    public void A_planned_run_of_real_players_is_played_again_as_fast_as_they_are()
    {
        ReportRun run = Run(("verb", "run"), ("plan", "sha256:00"), ("seed", "5eed"));

        RunCommands.Of(run).Last().Should().Be("gridlock run runs/run-0/plan.yaml --seed 5eed --out runs/run-0-again");
        RunCommands.Of(Simulated(run)).Last().Should().Contain(" --fast ");
    }

    [Fact]
    public void A_duel_is_played_again_as_it_was_asked_for()
    {
        ReportRun run = Run(
            ("verb", "live"),
            ("players", "sim/hasty http://host/v1#m"),
            ("seed", "5eed"),
            ("rounds", "2"),
            ("puzzle", "trap.json"),
            ("verify", "check wrong+fresh"),
            ("tier", "3"),
            ("budget", "1.50"),
            ("cutLoops", "true")
        );

        RunCommands
            .Of(run)
            .Last()
            .Should()
            .Be(
                "gridlock duel --puzzle runs/run-0 --seed 5eed --player sim/hasty --player 'http://host/v1#m' --tier 3 --rounds 2 --verify check --verify wrong+fresh --budget 1.50 --cut-loops --out runs/run-0-again"
            );
    }

    [Theory]
    [InlineData("check", "gridlock check")]
    [InlineData("import answers", "was not played by Gridlock")]
    [InlineData("duel", "answer from recordings")]
    public void What_can_not_be_played_again_is_said_to_be_so(string verb, string why)
    {
        ReportRun run = Run(("verb", verb), ("players", "sim/replay:june sim/hasty"));

        RunCommands.Of(run).Should().HaveCount(2);
        RunCommands.Objection(run).Should().Contain(why);
    }

    private static ReportRun Run(params (string Key, string Value)[] command) =>
        SyntheticRuns.Report(1, 1, 1, "acme/one").Runs[0] with
        {
            Command = command.ToDictionary(static one => one.Key, static one => one.Value),
            Served = new Dictionary<ReportPlayer, ImmutableArray<string>> { [new("acme/one", false)] = [] },
        };

    private static ReportRun Simulated(ReportRun run) =>
        run with
        {
            Served = new Dictionary<ReportPlayer, ImmutableArray<string>> { [new("sim/one", true)] = [] },
        };
}
