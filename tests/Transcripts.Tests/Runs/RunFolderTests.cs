using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Tests.Runs;

public sealed class RunFolderTests
{
    [Fact]
    public void A_new_or_empty_folder_is_taken()
    {
        using var temp = new TempFolder();
        Directory.CreateDirectory(temp["empty"]);

        temp.NewRun("empty").Path.Should().Be(temp["empty"]);
        temp.NewRun("deep/er").JournalPath.Should().Be(temp["deep/er/journal.jsonl"]);
        Directory.GetFileSystemEntries(temp["empty"]).Should().BeEmpty();
    }

    [Fact]
    public void A_file_in_the_way_is_refused()
    {
        using var temp = new TempFolder();
        File.WriteAllText(temp["run"], "");

        Refusal(RunFolder.Create(temp["run"]))
            .Should()
            .Be($"'{temp["run"]}' is a file; name a folder that is new or empty.");
        Refusal(RunFolder.Create(temp["run/deeper"]))
            .Should()
            .StartWith($"The folder '{temp["run/deeper"]}' can not be made: ")
            .And.EndWith("; name another one.");
    }

    [Fact]
    public void A_folder_with_something_in_it_is_refused()
    {
        using var temp = new TempFolder();
        File.WriteAllText(temp["thesis.doc"], "");

        Refusal(RunFolder.Create(temp.Path))
            .Should()
            .Be($"The folder '{temp.Path}' is not empty; name one that is new or empty.");
    }

    [Fact]
    public void A_folder_that_can_not_be_written_is_refused()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "This system has no folder that refuses even root.");

        Refusal(RunFolder.Create("/proc/self/gridlock"))
            .Should()
            .StartWith("The folder '/proc/self/gridlock' can not be made: ");
        Refusal(RunFolder.Create("")).Should().StartWith("The folder '' can not be made: ");
    }

    [Fact]
    public void A_read_only_folder_is_refused_before_the_run_begins()
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess,
            "Modes bind neither root nor Windows."
        );
        using var temp = new TempFolder();
        DirectoryInfo folder = Directory.CreateDirectory(temp["run"]);
#pragma warning disable CA1416 // Skipped on Windows above.
        File.SetUnixFileMode(folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Refusal(RunFolder.Create(folder.FullName)).Should().Contain("access is denied");
    }

    [Fact]
    public async Task A_second_writer_gets_a_clear_sentence()
    {
        using var temp = new TempFolder();
        RunFolder folder = temp.NewRun();
        var first = JournalWriter.Create(folder, JournalOptions.Default);
        Action second = () => JournalWriter.Create(folder, JournalOptions.Default);

        second
            .Should()
            .Throw<JournalException>()
            .WithMessage(
                $"The run in '{folder.Path}' is being written by process {Environment.ProcessId}; wait for it to end."
            );
        Refusal(RunFolder.Create(folder.Path))
            .Should()
            .Be($"'{folder.Path}' is being written by process {Environment.ProcessId}; name another folder.");
        folder.IsBeingWritten().Should().BeTrue();

        await first.DisposeAsync();
        folder.IsBeingWritten().Should().BeFalse();
        second
            .Should()
            .Throw<JournalException>()
            .WithMessage($"The folder '{folder.Path}' already holds a run; name another folder.");
    }

    [Fact]
    public async Task A_run_opens_by_its_folder_or_its_journal()
    {
        using var temp = new TempFolder();
        RunFolder folder = await SampleRun.WriteAsync(temp);

        ((FolderResult.Ready)RunFolder.Open(folder.Path)).Folder.Path.Should().Be(folder.Path);
        ((FolderResult.Ready)RunFolder.Open(folder.JournalPath)).Folder.Path.Should().Be(folder.Path);
        Refusal(RunFolder.Open(temp["nowhere"])).Should().Be($"There is no run folder '{temp["nowhere"]}'.");
        Refusal(RunFolder.Open(temp.Path)).Should().Be($"'{temp.Path}' is not a run folder: it has no journal.jsonl.");
    }

    private static string Refusal(FolderResult result) =>
        result.Should().BeOfType<FolderResult.Refused>().Subject.Reason;
}
