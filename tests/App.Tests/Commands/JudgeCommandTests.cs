using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;
using Gridlock.App.Tests.Runs;
using Gridlock.Core.Reports.Judgements;

namespace Gridlock.App.Tests.Commands;

public sealed class JudgeCommandTests
{
    [Fact]
    public async Task The_example_run_is_intact()
    {
        Ended ended = await InProcess.RunAsync("transcripts", "verify", ExampleRun.Folder);

        ended.ExitCode.Should().Be(0, ended.Output);
    }

    [Fact]
    public async Task A_change_of_judgements_needs_a_new_judge_version()
    {
        using var folder = new TempFolder();
        string path = folder["judgement.json"];

        await InProcess.RunAsync("judge", ExampleRun.Folder, "--out", path);

        string committed = await File.ReadAllTextAsync(Path.Combine(ExampleRun.Folder, "judgement.json"));
        (await File.ReadAllTextAsync(path))
            .Should()
            .Be(
                committed,
                "a judge that judges otherwise gets a version of its own, see Transcripts/Examples/README.md"
            );
        committed.Should().Contain($"\"judge\":{JudgeVersion.Current},");
    }

    [Fact]
    public async Task Judging_twice_prints_and_writes_the_same_bytes()
    {
        using var folder = new TempFolder();
        string run = ExampleRun.CopyInto(folder);
        File.Delete(Path.Combine(run, "judgement.json"));

        Ended first = await InProcess.RunAsync("judge", run, "--json");
        byte[] written = await File.ReadAllBytesAsync(Path.Combine(run, "judgement.json"));
        Ended second = await InProcess.RunAsync("judge", run, "--json");

        second.Output.Should().Be(first.Output);
        (await File.ReadAllBytesAsync(Path.Combine(run, "judgement.json"))).Should().Equal(written);
        first.Error.Should().StartWith("Judged for the first time:");
        second.Error.Should().StartWith($"Nothing changed against the last judgement (judge {JudgeVersion.Current}):");
    }

    [Fact]
    public async Task An_altered_line_is_told_of()
    {
        using var folder = new TempFolder();
        string run = await ImportedRun.MakeAsync(folder, "I do not know.");
        string journal = Path.Combine(run, "journal.jsonl");
        string[] lines = await File.ReadAllLinesAsync(journal);
        int final = Array.FindIndex(lines, line => line.Contains("\"type\":\"call.final\""));
        lines[final] = lines[final].Replace("\"finish\":\"unstated\"", "\"finish\":\"length\"");
        await File.WriteAllTextAsync(journal, string.Join('\n', lines) + "\n");

        Ended ended = await InProcess.RunAsync("judge", run, "--json", "--out", "-");

        ended.Error.Should().Contain($"Line {final + 1} of the journal was altered after it was written");
    }

    [Fact]
    public async Task Players_stand_in_the_order_of_their_names_whoever_ended_first()
    {
        using var folder = new TempFolder();
        string run = ExampleRun.CopyInto(folder);
        string journal = Path.Combine(run, "journal.jsonl");
        string text = await File.ReadAllTextAsync(journal);
        await File.WriteAllTextAsync(journal, text.Replace("\"sim/hasty\"", "\"sim/zealous\""));

        Ended ended = await InProcess.RunAsync("judge", run, "--json", "--out", "-");

        JsonNode.Parse(ended.Output)!["players"]!
            .AsArray()
            .Select(player => (string)player!["player"]!)
            .Should()
            .Equal("sim/scholar", "sim/zealous");
    }

    [Fact]
    public async Task The_figures_have_the_names_that_scripts_read()
    {
        Ended ended = await InProcess.RunAsync("judge", ExampleRun.Folder, "--json", "--out", "-");

        JsonNode json = JsonNode.Parse(ended.Output)!;
        json["cases"]!.GetValue<int>().Should().Be(2);
        json["correct"]!.GetValue<int>().Should().Be(1);
        json["cells"]!.GetValue<double>().Should().Be(0.6667);
        json["outcomes"]!
            .ToJsonString()
            .Should()
            .Be("""{"right":1,"wrong":1,"unreadable":0,"notPlayed":0,"looped":0}""");
        json["players"]!
            .AsArray()
            .Select(player => (string)player!["player"]!)
            .Should()
            .Equal("sim/hasty", "sim/scholar");
        json["players"]![0]!["simulated"]!.GetValue<bool>().Should().BeTrue();
        ended.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task What_a_new_judge_changed_is_told_case_by_case_with_the_reason()
    {
        using var folder = new TempFolder();
        string run = ExampleRun.CopyInto(folder);
        string path = Path.Combine(run, "judgement.json");
        string old = await File.ReadAllTextAsync(path);
        old = old.Replace($"\"judge\":{JudgeVersion.Current},", "\"judge\":0,")
            .Replace("\"first\":\"wrong\"", "\"first\":\"unreadable\"");
        await File.WriteAllTextAsync(path, old);

        Ended ended = await InProcess.RunAsync("judge", run);

        ended.Error.Should().Contain("Changed against the last judgement: 1 case\n");
        ended.Error.Should().Contain($"Why: judge 0 became judge {JudgeVersion.Current}. judge 1: The first judge.");
        ended.Error.Should().MatchRegex(@"p2\.t1: unreadable, final wrong .* -> wrong, final wrong ");
    }

    [Fact]
    public async Task Other_evidence_is_a_reason_of_its_own()
    {
        using var folder = new TempFolder();
        string run = ExampleRun.CopyInto(folder);
        string path = Path.Combine(run, "judgement.json");
        string[] lines = await File.ReadAllLinesAsync(path);
        await File.WriteAllLinesAsync(path, lines.Where(line => !line.Contains("\"sim/hasty\",\"first\"")));

        Ended ended = await InProcess.RunAsync("judge", run);

        ended.Error.Should().Contain("Why: the journal has other or more evidence in 1 case.");
        ended.Error.Should().Contain("p2.t1: new, wrong");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"format\":")]
    public async Task The_runs_own_judgement_is_made_anew_where_it_is_broken(string left)
    {
        using var folder = new TempFolder();
        string run = ExampleRun.CopyInto(folder);
        string path = Path.Combine(run, "judgement.json");
        string whole = await File.ReadAllTextAsync(path);
        await File.WriteAllTextAsync(path, left);

        Ended ended = await InProcess.RunAsync("judge", run);

        ended.ExitCode.Should().Be(0, ended.Error);
        ended.Error.Should().StartWith("Judged for the first time:");
        (await File.ReadAllTextAsync(path)).Should().Be(whole);
    }

    [Fact]
    public async Task A_file_that_is_no_judgement_is_never_replaced()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["notes.txt"], "mine");

        Ended ended = await InProcess.RunAsync("judge", ExampleRun.Folder, "--out", folder["notes.txt"]);

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().EndWith("is no judgement of this run; name another file with --out.\n");
        (await File.ReadAllTextAsync(folder["notes.txt"])).Should().Be("mine");
    }

    [Fact]
    public async Task What_is_no_run_is_refused_in_one_sentence()
    {
        using var folder = new TempFolder();

        Ended ended = await InProcess.RunAsync("judge", folder.Path);

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Be($"'{folder.Path}' is not a run folder: it has no journal.jsonl.\n");
    }
}
