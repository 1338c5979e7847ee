using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;
using Gridlock.Transcripts.Runs;
using Gridlock.Transcripts.Verification;

namespace Gridlock.Transcripts.Tests.Runs;

public sealed class RunSealTests
{
    [Fact]
    public async Task A_manifest_is_a_page_that_a_person_can_read()
    {
        using var temp = new TempFolder();
        RunFolder folder = await SampleRun.WriteAsync(temp);
        byte[] journal = await File.ReadAllBytesAsync(folder.JournalPath);
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(journal));

        string manifest = await File.ReadAllTextAsync(folder.ManifestPath);

        manifest
            .Should()
            .Be(
                $$"""
                {
                  "format": "gridlock-run/1",
                  "run": "r1",
                  "tool": "gridlock 0.1.0",
                  "engine": {
                    "name": "wasm",
                    "version": "9.11"
                  },
                  "outcome": "completed",
                  "started": "2025-03-01T12:00:00.000Z",
                  "ended": "2025-03-01T12:00:00.000Z",
                  "journal": {
                    "bytes": {{journal.Length}},
                    "lines": 21,
                    "hash": "sha256:{{hash}}"
                  },
                  "puzzles": [
                    {
                      "id": "p1",
                      "document": "{{DocumentHash.Of(SampleRun.Puzzle)}}"
                    }
                  ],
                  "players": [
                    {
                      "name": "sim/scholar",
                      "simulated": true
                    },
                    {
                      "name": "openai/gpt-5",
                      "simulated": false
                    }
                  ],
                  "calls": {
                    "completed": 2,
                    "failed": 2,
                    "partial": 0
                  }
                }

                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public async Task Sealing_again_gives_the_same_bytes()
    {
        using var temp = new TempFolder();
        RunFolder folder = await SampleRun.WriteAsync(temp);
        byte[] first = await File.ReadAllBytesAsync(folder.ManifestPath);

        await RunSeal.SealAsync(folder, CancellationToken.None);

        (await File.ReadAllBytesAsync(folder.ManifestPath)).Should().Equal(first);
        Directory.GetFiles(folder.Path).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_packed_run_is_smaller_reads_the_same_and_stays_intact()
    {
        using var temp = new TempFolder();
        RunFolder folder = await SampleRun.WriteAsync(temp);
        byte[] plain = await File.ReadAllBytesAsync(folder.JournalPath);
        byte[] manifest = await File.ReadAllBytesAsync(folder.ManifestPath);
        string[] texts = [.. Texts(folder)];

        await RunSeal.SealAsync(folder, pack: true, CancellationToken.None);

        Directory
            .GetFiles(folder.Path)
            .Select(Path.GetFileName)
            .Should()
            .BeEquivalentTo("journal.jsonl.br", "manifest.json");
        new FileInfo(folder.PackedJournalPath).Length.Should().BeLessThan(plain.Length);
        (await File.ReadAllBytesAsync(folder.ManifestPath)).Should().Equal(manifest);
        Texts(folder).Should().Equal(texts);
        Condition(folder.PackedJournalPath).Should().Be(RunCondition.Intact);
        await RunSeal.SealAsync(folder, CancellationToken.None);
        Condition(folder.Path).Should().Be(RunCondition.Intact);
    }

    [Fact]
    public async Task A_packed_run_that_was_cut_or_altered_is_damaged_and_never_throws()
    {
        using var temp = new TempFolder();
        RunFolder folder = await SampleRun.WriteAsync(temp);
        await RunSeal.SealAsync(folder, pack: true, CancellationToken.None);
        byte[] packed = await File.ReadAllBytesAsync(folder.PackedJournalPath);
        for (int at = 0; at < packed.Length; at += 7)
        {
            byte[] altered = [.. packed];
            altered[at] ^= 0x55;
            foreach (byte[] bytes in new[] { altered, packed[..at] })
            {
                await File.WriteAllBytesAsync(folder.PackedJournalPath, bytes);
                bool intact =
                    RunVerification.Verify(folder.Path, CancellationToken.None) is VerificationResult.Checked
                    {
                        Condition: not RunCondition.Damaged
                    };

                intact.Should().BeFalse("byte {0} was altered, or it was cut there", at);
            }
        }
    }

    [Fact]
    public async Task A_clock_that_is_set_back_changes_nothing_but_times()
    {
        using var temp = new TempFolder();
        RunFolder folder = temp.NewRun();
        var time = new ManualTime();
        await using (var journal = JournalWriter.Create(folder, new JournalOptions(time, [])))
        {
            foreach (JournalEvent @event in SampleRun.Events().Append(new RunEnded("completed")))
            {
                time.Set(TimeSpan.FromHours(@event is CallDelta ? -5 : 1));
                await journal.AppendAsync(@event, CancellationToken.None);
            }
        }
        await RunSeal.SealAsync(folder, CancellationToken.None);

        Condition(folder.Path).Should().Be(RunCondition.Intact);
        JournalReader
            .Read(folder.JournalPath)
            .Select(entry => ((JournalEntry.Recorded)entry).Event.Sequence)
            .Should()
            .BeInAscendingOrder();
    }

    private static IEnumerable<string> Texts(RunFolder folder) =>
        ((TranscriptResult.Opened)RunTranscript.Open(folder.Path))
            .Transcript.Matches()
            .SelectMany(match => match.Rounds.SelectMany(round => round.Attempts), (match, call) => (match, call))
            .Select(x => $"{x.match.Puzzle} {x.call.Reasoning} {x.call.Answer} {x.call.Messages[0].Text}");

    private static RunCondition Condition(string path) =>
        ((VerificationResult.Checked)RunVerification.Verify(path, CancellationToken.None)).Condition;

    [Theory]
    [InlineData("", "it has no run.started or no run.ended.")]
    [InlineData("nonsense\n", "line 21 is not a whole JSON object with the fields of its type.")]
    [InlineData("{\"type\":", "line 21 is cut off.")]
    public async Task An_unfinished_or_damaged_run_can_not_be_sealed(string tail, string reason)
    {
        using var temp = new TempFolder();
        RunFolder folder = await SampleRun.WriteAsync(temp, end: false);
        await File.AppendAllTextAsync(folder.JournalPath, tail);

        Func<Task> seal = () => RunSeal.SealAsync(folder, CancellationToken.None);

        await seal.Should()
            .ThrowAsync<JournalException>()
            .WithMessage($"The run in '{folder.Path}' can not be sealed: {reason}");
        File.Exists(folder.ManifestPath).Should().BeFalse();
    }
}
