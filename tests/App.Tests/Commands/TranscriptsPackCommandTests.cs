using Gridlock.App.Tests.Running;
using Gridlock.App.Tests.Runs;

namespace Gridlock.App.Tests.Commands;

public sealed class TranscriptsPackCommandTests
{
    private const string Answer = "no solution";

    [Fact]
    public async Task A_packed_run_takes_less_room_and_is_judged_as_before()
    {
        using var folder = new TempFolder();
        string run = await ImportedRun.MakeAsync(folder, Answer);
        long plain = new FileInfo(Path.Combine(run, "journal.jsonl")).Length;
        string judged = (await InProcess.RunAsync("judge", run, "--json", "--out", "-")).Output;

        Ended packed = await InProcess.RunAsync("transcripts", "pack", run);
        Ended again = await InProcess.RunAsync("transcripts", "pack", run);

        packed.ExitCode.Should().Be(0, packed.Error);
        packed.Output.Should().Contain("journal.jsonl.br: ").And.Contain($"of {plain:N0}");
        again.Output.Should().Be(packed.Output);
        File.Exists(Path.Combine(run, "journal.jsonl")).Should().BeFalse();
        new FileInfo(Path.Combine(run, "journal.jsonl.br")).Length.Should().BeLessThan(plain);
        (await InProcess.RunAsync("transcripts", "verify", run)).ExitCode.Should().Be(0);
        (await InProcess.RunAsync("judge", run, "--json", "--out", "-")).Output.Should().Be(judged);
    }

    [Fact]
    public async Task What_was_altered_or_is_not_over_is_left_as_it_is()
    {
        using var folder = new TempFolder();
        string run = await ImportedRun.MakeAsync(folder, Answer);
        string journal = Path.Combine(run, "journal.jsonl");
        string[] lines = await File.ReadAllLinesAsync(journal);

        await File.WriteAllTextAsync(journal, string.Join('\n', lines).Replace(Answer, "no salution") + "\n");
        Ended altered = await InProcess.RunAsync("transcripts", "pack", run);
        await File.WriteAllTextAsync(journal, string.Join('\n', lines[..^1]) + "\n");
        File.Delete(Path.Combine(run, "manifest.json"));
        Ended open = await InProcess.RunAsync("transcripts", "pack", run);

        altered.ExitCode.Should().Be(1);
        altered.Error.Should().Contain("is damaged, so it is left as it is");
        open.ExitCode.Should().Be(3);
        open.Error.Should().Contain("is not over, so it is not packed");
        File.Exists(journal).Should().BeTrue();
        File.Exists(journal + ".br").Should().BeFalse();
    }

    [Fact]
    public async Task A_folder_without_a_run_is_refused()
    {
        using var folder = new TempFolder();

        Ended ended = await InProcess.RunAsync("transcripts", "pack", folder["none"]);

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("There is no run folder");
    }
}
