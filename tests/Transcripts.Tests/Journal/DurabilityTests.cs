using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Tests.Journal;

public sealed class DurabilityTests
{
    private static readonly CallDelta Delta = new("c", 1, DeltaKind.Answer, "twenty characters or");

    [Fact]
    public async Task A_delta_is_with_the_operating_system_after_a_quarter_of_a_second()
    {
        using var temp = new TempFolder();
        RunFolder folder = temp.NewRun();
        var time = new ManualTime();
        await using var journal = JournalWriter.Create(folder, new JournalOptions(time, []));
        await journal.AppendAsync(Delta, CancellationToken.None);
        time.Advance(TimeSpan.FromMilliseconds(100));
        await journal.AppendAsync(Delta, CancellationToken.None);
        JournalReader.Read(folder.JournalPath).Should().BeEmpty();

        time.Advance(TimeSpan.FromMilliseconds(150));

        JournalReader.Read(folder.JournalPath).Should().HaveCount(2);
    }

    [Fact]
    public async Task Never_are_more_than_4_kilobytes_held_back()
    {
        using var temp = new TempFolder();
        RunFolder folder = temp.NewRun();
        await using var journal = JournalWriter.Create(folder, new JournalOptions(new ManualTime(), []));
        long held = 0;
        for (int i = 0; i < 500; i++)
        {
            await journal.AppendAsync(Delta, CancellationToken.None);
            held = Math.Max(held, (i + 1) * 100 - new FileInfo(folder.JournalPath).Length);
        }

        held.Should().BeInRange(2000, 4096);
    }

    [Fact]
    public async Task Whatever_a_paid_call_hangs_on_is_written_when_the_append_returns()
    {
        using var temp = new TempFolder();
        RunFolder folder = temp.NewRun();
        await using var journal = JournalWriter.Create(folder, new JournalOptions(new ManualTime(), []));
        int appended = 0;
        foreach (JournalEvent @event in SampleRun.Events().Append(new RunEnded("completed")))
        {
            await journal.AppendAsync(@event, CancellationToken.None);
            appended++;
            if (@event is not (CallDelta or DocumentRecorded))
            {
                JournalReader.Read(folder.JournalPath).Should().HaveCount(appended, "of {0}", @event);
            }
        }
    }

    [Fact]
    public async Task Closing_writes_what_was_held_back()
    {
        using var temp = new TempFolder();
        RunFolder folder = temp.NewRun();
        await using (var journal = JournalWriter.Create(folder, new JournalOptions(new ManualTime(), [])))
        {
            await journal.AppendAsync(Delta, CancellationToken.None);
        }

        JournalReader.Read(folder.JournalPath).Should().ContainSingle();
        Directory.GetFiles(folder.Path).Should().ContainSingle("the lock goes with its writer");
    }

    [Fact]
    public async Task Appends_from_many_threads_stay_whole_and_in_sequence()
    {
        using var temp = new TempFolder();
        RunFolder folder = temp.NewRun();
        await using (var journal = JournalWriter.Create(folder, JournalOptions.Default))
        {
            await Parallel.ForAsync(
                0,
                2000,
                new ParallelOptions { MaxDegreeOfParallelism = 16 },
                async (i, stop) =>
                    await journal.AppendAsync(i % 20 == 0 ? new MatchEnded($"m{i}", "completed") : Delta, stop)
            );
        }

        JournalEntry[] entries = [.. JournalReader.Read(folder.JournalPath)];

        entries.Should().HaveCount(2000).And.AllBeOfType<JournalEntry.Recorded>();
        entries
            .Cast<JournalEntry.Recorded>()
            .Select(x => x.Event.Sequence)
            .Should()
            .Equal(Enumerable.Range(1, 2000).Select(x => (long)x));
    }

    [Fact]
    public async Task A_document_is_stored_once_a_run()
    {
        using var temp = new TempFolder();
        RunFolder folder = temp.NewRun();
        await using (var journal = JournalWriter.Create(folder, JournalOptions.Default))
        {
            string first = await journal.RecordDocumentAsync("message", "the prompt", CancellationToken.None);
            string second = await journal.RecordDocumentAsync("message", "the prompt", CancellationToken.None);

            second.Should().Be(first).And.Be(DocumentHash.Of("the prompt"));
        }

        JournalReader.Read(folder.JournalPath).Should().ContainSingle();
    }

    [Fact]
    public async Task A_cancelled_append_leaves_no_trace()
    {
        using var temp = new TempFolder();
        RunFolder folder = temp.NewRun();
        await using (var journal = JournalWriter.Create(folder, JournalOptions.Default))
        {
            Func<Task> cancelled = async () => await journal.AppendAsync(Delta, new CancellationToken(true));
            await cancelled.Should().ThrowAsync<OperationCanceledException>();
            (await journal.AppendAsync(Delta, CancellationToken.None)).Sequence.Should().Be(1);
        }

        JournalReader.Read(folder.JournalPath).Should().ContainSingle();
    }
}
