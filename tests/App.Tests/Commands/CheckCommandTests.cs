using System.Text.Json.Nodes;
using System.Xml.Linq;
using Gridlock.App.Tests.Gates;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

public sealed class CheckCommandTests(BaselineRun baseline) : IClassFixture<BaselineRun>
{
    [Fact]
    public async Task A_player_as_good_as_before_passes_on_fresh_twins_before_all_are_played()
    {
        using var folder = new TempFolder();
        Ended ended = await baseline.PlayAsync(folder, BaselineRun.Scholar, "--json", "--seed", "s");

        ended.ExitCode.Should().Be(0, ended.Error);
        JsonNode json = JsonNode.Parse(ended.Output)!;
        json["verdict"]!.GetValue<string>().Should().Be("not-worse");
        json["texts"]!.GetValue<string>().Should().Be("twins");
        json["puzzles"]!.GetValue<int>().Should().BeInRange(10, 45);
        json["calls"]!.GetValue<int>().Should().BeInRange(10, 60);
        json["exitCode"]!.GetValue<int>().Should().Be(0);
        json["identity"]!.AsArray().Should().BeEmpty();
        json["candidate"]!["simulated"]!.GetValue<bool>().Should().BeTrue();
        (await InProcess.RunAsync("transcripts", "verify", folder["run"])).ExitCode.Should().Be(0);
        // What was under way when the check knew enough was stopped, and is no failure of the provider.
        Ended again = await baseline.CheckAsync("--candidate", folder["run"], "--json");
        again.ExitCode.Should().Be(0, again.Error);
        JsonNode.Parse(again.Output)!["failedCases"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task No_twin_has_its_originals_name_and_each_is_proven_in_a_theme_that_weighs_as_much()
    {
        using var folder = new TempFolder();
        Ended ended = await baseline.PlayAsync(folder, BaselineRun.Scholar, "--puzzles", "5");

        ended.ExitCode.Should().Be(3, ended.Error);
        IEnumerable<string> twins = File.ReadLines(Path.Combine(folder["run"], "journal.jsonl"))
            .Where(line => line.Contains("\\\"twinOf\\\""));
        twins
            .Should()
            .HaveCountGreaterThanOrEqualTo(5)
            .And.OnlyContain(line => line.Contains("\\\"proof\\\""))
            .And.OnlyContain(line => line.Contains("\\\"theme\\\":\\\"market\\\""));
    }

    [Fact]
    public async Task A_worse_player_is_a_regression_in_every_report()
    {
        using var folder = new TempFolder();
        Ended ended = await baseline.PlayAsync(
            folder,
            BaselineRun.Hasty,
            "--same-puzzles",
            "--junit",
            folder["junit.xml"],
            "--markdown",
            folder["summary.md"],
            "--annotations"
        );

        ended.ExitCode.Should().Be(1, ended.Error);
        ended.Output.Should().StartWith("Regressed: accuracy fell from 100% to ").And.Contain("(simulated)");
        ended.Output.Should().Contain("identity: The served model was scholar and is hasty.");
        ended.Error.Should().Contain("::error title=gridlock check::Regressed: ");
        File.ReadAllText(folder["summary.md"]).Should().Contain("regressed").And.Contain("| **accuracy** | 100% (");
        XElement suite = XDocument.Load(folder["junit.xml"]).Root!.Element("testsuite")!;
        suite.Attribute("failures")!.Value.Should().Be("1");
        suite.Element("testcase")!.Element("failure")!.Attribute("message")!.Value.Should().StartWith("Regressed: ");
    }

    [Fact]
    public async Task Two_recorded_players_are_compared_without_a_call()
    {
        Ended ended = await baseline.RecordedAsync(BaselineRun.Hasty, "--json");
        Ended again = await baseline.RecordedAsync(BaselineRun.Hasty, "--json");

        ended.ExitCode.Should().Be(1, ended.Error);
        again.Output.Should().Be(ended.Output);
        JsonNode json = JsonNode.Parse(ended.Output)!;
        json["calls"]!.GetValue<int>().Should().Be(0);
        json["texts"]!.GetValue<string>().Should().Be("recorded");
    }

    [Fact]
    public async Task Too_few_puzzles_are_inconclusive_and_it_says_how_many_more()
    {
        using var folder = new TempFolder();
        Ended ended = await baseline.PlayAsync(folder, BaselineRun.Scholar, "--puzzles", "5", "--same-puzzles");

        ended.ExitCode.Should().Be(3, ended.Error);
        ended
            .Output.Should()
            .MatchRegex(
                "^Inconclusive: a check plays no more than 5 puzzles; .* and about [0-9]+ more puzzles would decide"
            );
    }

    [Theory]
    [InlineData(BaselineRun.Scholar, 0, "The same, as far as 10% of accuracy: it stayed at 100%")]
    [InlineData(BaselineRun.Hasty, 1, "Different: accuracy fell from 100%")]
    public async Task One_model_behind_two_names_is_the_same_and_another_is_not(
        string player,
        int code,
        string sentence
    )
    {
        using var folder = new TempFolder();
        Ended ended = await baseline.PlayAsync(folder, player, "--same");

        ended.ExitCode.Should().Be(code, ended.Error);
        ended.Output.Should().StartWith(sentence);
    }

    [Theory]
    [InlineData("'gridlock check' needs --candidate: a player or a run; --pin FILE alone keeps the baseline.")]
    [InlineData("There is no run 'runs/july', and it is no player: 'runs' in*", "--candidate", "runs/july")]
    [InlineData("'sim/nobody' is not a simulated player; there are *", "--candidate", "sim/nobody")]
    [InlineData(
        "'/no such/x.xml' can not be written*with --junit.",
        "--candidate",
        BaselineRun.Scholar,
        "--junit",
        "/no such/x.xml"
    )]
    [InlineData(
        "'/no such/x.md' can not be written*with --markdown.",
        "--candidate",
        BaselineRun.Scholar,
        "--markdown",
        "/no such/x.md"
    )]
    [InlineData("'/no such/p.json' can not be written*with --pin.", "--pin", "/no such/p.json")]
    [InlineData("'no.yaml' is not a file of gates: there is no such file.", "--pin", "pin.json", "--gate", "no.yaml")]
    public async Task Misuse_is_one_sentence(string sentence, params string[] arguments)
    {
        Ended ended = await baseline.CheckAsync(arguments);
        ended.ExitCode.Should().Be(2);
        ended.ErrorLines.Should().ContainSingle().Which.Should().Match(sentence);
    }

    [Fact]
    public async Task Without_a_baseline_there_is_nothing_to_check()
    {
        Ended ended = await InProcess.RunAsync("check");
        ended.ExitCode.Should().Be(2);
        ended.ErrorLines.Should().Equal("'gridlock check' needs --baseline: a run, or a baseline that was pinned.");
    }

    [Fact]
    public async Task A_narrow_screen_gets_narrow_lines()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        using GridlockProcess narrow = GridlockProcess.Start(
            folder,
            new Dictionary<string, string> { ["COLUMNS"] = "60" },
            baseline.Check("--candidate", baseline.Run!, "--candidate-player", BaselineRun.Scholar)
        );
        Ended ended = await narrow.EndAsync();
        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Output.Split('\n').Should().OnlyContain(line => line.Length <= 60);
        ended.Output.Should().NotContain("\n\n\n");
    }

    [Fact]
    public async Task Of_several_players_one_has_to_be_named()
    {
        await Engine.RequireAsync();
        Ended ended = await InProcess.RunAsync(
            "check",
            "--baseline",
            baseline.Run!,
            "--candidate",
            BaselineRun.Scholar
        );
        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("has several players; say which with --baseline-player: sim/hasty, sim/scholar.");
    }
}
