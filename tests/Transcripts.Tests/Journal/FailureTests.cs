using System.Diagnostics;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Tests.Journal;

public sealed class FailureTests
{
    private static readonly CallDelta Delta = new("c", 1, DeltaKind.Answer, "twenty characters or");

    [Fact]
    public async Task A_full_device_fails_the_append_and_every_later_one()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no /dev/full.");
        var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        await using var journal = new JournalWriter(full, null, JournalOptions.Default, JournalEnd.OfNew());

        string first = await FailureOf(journal, new MatchEnded("m", "completed"));

        first.Should().Be("'/dev/full' can not be written: no space is left on the disk.");
        (await FailureOf(journal, Delta)).Should().Be(first);
        (await FailureOf(journal, new RunEnded("completed"))).Should().Be(first);
    }

    [Fact]
    public async Task A_disk_that_fills_up_keeps_all_that_was_acknowledged()
    {
        using var temp = new TempFolder();
        string mount = Directory.CreateDirectory(temp["small"]).FullName;
        bool mounted = Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", mount);
        Assert.SkipUnless(mounted, "A small file system can be mounted by root only.");
        try
        {
            var folder = ((FolderResult.Ready)RunFolder.Create(Path.Combine(mount, "run"))).Folder;
            int acknowledged = 0;
            string failure = "";
            await using (var journal = JournalWriter.Create(folder, JournalOptions.Default))
            {
                while (failure.Length == 0)
                {
                    try
                    {
                        await journal.AppendAsync(
                            new MatchEnded(new string('m', 200), "completed"),
                            CancellationToken.None
                        );
                        acknowledged++;
                    }
                    catch (JournalException full)
                    {
                        failure = full.Message;
                    }
                }
            }

            failure.Should().Be($"'{folder.JournalPath}' can not be written: no space is left on the disk.");
            acknowledged.Should().BeGreaterThan(100);
            JournalReader.Read(folder.JournalPath).OfType<JournalEntry.Recorded>().Should().HaveCount(acknowledged);
        }
        finally
        {
            Run("umount", mount).Should().BeTrue();
        }
    }

    [Fact]
    public async Task A_failing_disk_fails_everyone_who_waits_with_the_same_sentence()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no /dev/full.");
        var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        await using var journal = new JournalWriter(full, null, JournalOptions.Default, JournalEnd.OfNew());

        string[] failures = await Task.WhenAll(
            Enumerable
                .Range(0, 64)
                .Select(i => Task.Run(() => FailureOf(journal, new MatchEnded($"m{i}", "completed"))))
        );

        failures.Distinct().Should().Equal("'/dev/full' can not be written: no space is left on the disk.");
    }

    [Fact]
    public async Task A_run_on_a_read_only_disk_can_not_go_on_and_says_so()
    {
        using var temp = new TempFolder();
        string mount = Directory.CreateDirectory(temp["small"]).FullName;
        bool mounted = Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", mount);
        Assert.SkipUnless(mounted, "A small file system can be mounted by root only.");
        try
        {
            var folder = ((FolderResult.Ready)RunFolder.Create(Path.Combine(mount, "run"))).Folder;
            await using (var journal = JournalWriter.Create(folder, JournalOptions.Default))
            {
                await journal.AppendAsync(SampleRun.Start, CancellationToken.None);
            }
            Run("mount", "-o", "remount,ro", mount).Should().BeTrue();
            Func<Task> reopen = () =>
                JournalWriter.ReopenAsync(folder, JournalOptions.Default, "gridlock 0.1.0", CancellationToken.None);

            (await reopen.Should().ThrowExactlyAsync<JournalException>())
                .Which.Message.Should()
                .StartWith($"'{folder.Path}/{RunFolder.LockName}' can not be written: ")
                .And.Contain("ead-only");
            JournalReader.Read(folder.JournalPath).Should().ContainSingle();
        }
        finally
        {
            Run("umount", mount).Should().BeTrue();
        }
    }

    [Fact]
    public async Task A_failure_behind_the_scenes_surfaces_at_the_next_append()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no /dev/full.");
        var time = new ManualTime();
        var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        await using var journal = new JournalWriter(full, null, new JournalOptions(time, []), JournalEnd.OfNew());
        await journal.AppendAsync(Delta, CancellationToken.None);

        time.Advance(TimeSpan.FromMilliseconds(250));

        (await FailureOf(journal, Delta)).Should().Contain("no space is left");
    }

    [Theory]
    [InlineData(true, "can not be written: it was removed while the run was being written.")]
    [InlineData(false, "can not be written: it was changed by another program")]
    public async Task A_journal_that_was_taken_away_fails_although_the_system_takes_the_bytes(
        bool remove,
        string reason
    )
    {
        using var temp = new TempFolder();
        RunFolder folder = temp.NewRun();
        await using var journal = JournalWriter.Create(folder, JournalOptions.Default);
        await journal.AppendAsync(SampleRun.Start, CancellationToken.None);

        File.Delete(folder.JournalPath);
        if (!remove)
        {
            await File.WriteAllTextAsync(folder.JournalPath, "something else\n");
        }

        (await FailureOf(journal, new MatchEnded("m", "completed")))
            .Should()
            .Contain(folder.JournalPath)
            .And.Contain(reason);
    }

    [Fact]
    public async Task Closing_reports_what_could_not_be_written_any_more()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no /dev/full.");
        var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var journal = new JournalWriter(full, null, new JournalOptions(new ManualTime(), []), JournalEnd.OfNew());
        await journal.AppendAsync(Delta, CancellationToken.None);

        Func<Task> close = async () => await journal.DisposeAsync();

        await close.Should().ThrowAsync<JournalException>();
    }

    [Fact]
    public async Task An_event_over_the_longest_line_stops_the_run_rather_than_being_unreadable()
    {
        using var temp = new TempFolder();
        await using var journal = JournalWriter.Create(temp.NewRun(), JournalOptions.Default);
        var huge = new CallDelta("c", 1, DeltaKind.Answer, new string('x', JournalReader.LongestLine));

        (await FailureOf(journal, huge)).Should().Contain("a line has at most 100000000.");
        (await FailureOf(journal, Delta)).Should().Contain("a line has at most 100000000.");
    }

    private static async Task<string> FailureOf(JournalWriter journal, JournalEvent @event)
    {
        Func<Task> append = async () => await journal.AppendAsync(@event, CancellationToken.None);
        return (await append.Should().ThrowExactlyAsync<JournalException>()).Which.Message;
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true };
            using Process process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
