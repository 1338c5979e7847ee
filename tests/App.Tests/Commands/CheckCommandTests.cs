using System.Text.Json.Nodes;
using System.Xml.Linq;
using Gridlock.App.Tests.Gates;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Commands;

public sealed class CheckCommandTests(BaselineRun baseline) : IClassFixture<BaselineRun>
{
    private const string Scholar = "sim/scholar";

    [Fact]
    public async Task A_player_as_good_as_before_passes_on_fresh_twins_before_all_are_played()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        Ended ended = await CheckAsync(
            "--candidate",
            Scholar,
            "--fast",
            "--out",
            folder["run"],
            "--json",
            "--seed",
            "s"
        );

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
        // No twin has its original's text or name, and each is proven.
        string[] puzzles =
        [
            .. File.ReadLines(Path.Combine(folder["run"], "journal.jsonl"))
                .Where(line => line.Contains("\\\"twinOf\\\"")),
        ];
        puzzles.Should().NotBeEmpty().And.OnlyContain(line => line.Contains("\\\"proof\\\""));
        // Of the themes, one whose names weigh as much as those of the baseline's museum.
        puzzles.Should().OnlyContain(line => line.Contains("\\\"theme\\\":\\\"market\\\""));
    }

    [Fact]
    public async Task A_worse_player_is_a_regression_in_every_report()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        Ended ended = await CheckAsync(
            "--candidate",
            "sim/hasty",
            "--same-puzzles",
            "--fast",
            "--out",
            folder["run"],
            "--junit",
            folder["junit.xml"],
            "--markdown",
            folder["summary.md"],
            "--annotations"
        );

        ended.ExitCode.Should().Be(1, ended.Error);
        ended.Output.Should().StartWith("Regressed: accuracy fell from 100% to ");
        ended
            .Output.Should()
            .Contain("identity: The served model was scholar and is hasty.")
            .And.Contain("(simulated)");
        ended.Error.Should().Contain("::error title=gridlock check::Regressed: ");
        File.ReadAllText(folder["summary.md"]).Should().Contain("regressed").And.Contain("| **accuracy** | 100% (");
        XElement suite = XDocument.Load(folder["junit.xml"]).Root!.Element("testsuite")!;
        suite.Attribute("failures")!.Value.Should().Be("1");
        suite.Element("testcase")!.Element("failure")!.Attribute("message")!.Value.Should().StartWith("Regressed: ");
    }

    [Fact]
    public async Task Two_recorded_players_are_compared_without_a_call()
    {
        await Engine.RequireAsync();
        string[] both = ["--candidate", baseline.Run!, "--candidate-player", "sim/hasty", "--json"];
        Ended ended = await CheckAsync(both);
        Ended again = await CheckAsync(both);

        ended.ExitCode.Should().Be(1, ended.Error);
        again.Output.Should().Be(ended.Output);
        JsonNode json = JsonNode.Parse(ended.Output)!;
        json["calls"]!.GetValue<int>().Should().Be(0);
        json["texts"]!.GetValue<string>().Should().Be("recorded");
    }

    [Fact]
    public async Task A_pin_stands_for_its_run()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        Ended pinned = await CheckAsync("--pin", folder["pin.json"]);
        pinned.ExitCode.Should().Be(0, pinned.Error);
        pinned.Error.Should().Contain("60 puzzles, 60 cases");

        Ended ended = await InProcess.RunAsync(
            "check",
            "--baseline",
            folder["pin.json"],
            "--candidate",
            baseline.Run!,
            "--candidate-player",
            Scholar
        );

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Output.Should().StartWith("Not worse by more than the margin of 10%: accuracy stayed at 100%");
        string old = File.ReadAllText(folder["pin.json"]).Replace("gridlock-pin/1", "gridlock-pin/9");
        File.WriteAllText(folder["pin.json"], old);
        Ended refused = await InProcess.RunAsync("check", "--baseline", folder["pin.json"], "--candidate", Scholar);
        refused.ExitCode.Should().Be(2);
        refused
            .ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("is a baseline of the format 'gridlock-pin/9'");
    }

    [Fact]
    public async Task An_old_baseline_is_said_to_be_old()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        await CheckAsync("--pin", folder["pin.json"]);
        JsonNode pin = JsonNode.Parse(File.ReadAllText(folder["pin.json"]))!;
        pin["baseline"]!["at"] = DateTimeOffset.UtcNow.AddDays(-45);
        File.WriteAllText(folder["pin.json"], pin.ToJsonString());

        Ended ended = await InProcess.RunAsync(
            "check",
            "--baseline",
            folder["pin.json"],
            "--candidate",
            baseline.Run!,
            "--candidate-player",
            Scholar
        );

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Output.Should().Contain("warning: The baseline is 45 days old, more than 30;");
    }

    [Fact]
    public async Task Too_few_puzzles_are_inconclusive_and_it_says_how_many_more()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        Ended ended = await CheckAsync(
            "--candidate",
            Scholar,
            "--fast",
            "--out",
            folder["run"],
            "--puzzles",
            "5",
            "--same-puzzles"
        );

        ended.ExitCode.Should().Be(3, ended.Error);
        ended
            .Output.Should()
            .MatchRegex(
                "^Inconclusive: a check plays no more than 5 puzzles; .* and about [0-9]+ more puzzles would decide"
            );
    }

    [Fact]
    public async Task The_same_model_behind_another_name_is_the_same()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        Ended same = await CheckAsync("--candidate", Scholar, "--same", "--fast", "--out", folder["same"]);
        Ended other = await CheckAsync("--candidate", "sim/hasty", "--same", "--fast", "--out", folder["other"]);

        same.ExitCode.Should().Be(0, same.Error);
        same.Output.Should().StartWith("The same, as far as 10% of accuracy: it stayed at 100%");
        other.ExitCode.Should().Be(1, other.Error);
        other.Output.Should().StartWith("Different: accuracy fell from 100%");
    }

    [Theory]
    [InlineData("'gridlock check' needs --candidate: a player or a run; --pin FILE alone keeps the baseline.")]
    [InlineData("There is no run 'runs/july', and it is no player: 'runs' in*", "--candidate", "runs/july")]
    [InlineData(
        "'/no such folder/x.xml' can not be written (there is no such folder); name another file with --junit.",
        "--candidate",
        Scholar,
        "--junit",
        "/no such folder/x.xml"
    )]
    [InlineData(
        "'/no such folder/x.md' can not be written (there is no such folder); name another file with --markdown.",
        "--candidate",
        Scholar,
        "--markdown",
        "/no such folder/x.md"
    )]
    [InlineData(
        "'/no such folder/p.json' can not be written (there is no such folder); name another file with --pin.",
        "--pin",
        "/no such folder/p.json"
    )]
    [InlineData("'sim/nobody' is not a simulated player; there are *", "--candidate", "sim/nobody")]
    public async Task Misuse_is_one_sentence(string sentence, params string[] arguments)
    {
        await Engine.RequireAsync();
        Ended ended = await CheckAsync(arguments);
        ended.ExitCode.Should().Be(2);
        ended.ErrorLines.Should().ContainSingle().Which.Should().Match(sentence);
    }

    [Fact]
    public async Task A_narrow_screen_gets_narrow_lines()
    {
        await Engine.RequireAsync();
        using var folder = new TempFolder();
        using GridlockProcess narrow = GridlockProcess.Start(
            folder,
            new Dictionary<string, string> { ["COLUMNS"] = "60" },
            "check",
            "--baseline",
            baseline.Run!,
            "--baseline-player",
            Scholar,
            "--candidate",
            baseline.Run!,
            "--candidate-player",
            Scholar
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
        Ended ended = await InProcess.RunAsync("check", "--baseline", baseline.Run!, "--candidate", Scholar);
        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("has several players; say which with --baseline-player: sim/hasty, sim/scholar.");
    }

    private Task<Ended> CheckAsync(params string[] arguments) =>
        InProcess.RunAsync(["check", "--baseline", baseline.Run!, "--baseline-player", Scholar, .. arguments]);
}
