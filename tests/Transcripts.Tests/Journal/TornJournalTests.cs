using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;
using Gridlock.Transcripts.Runs;
using Gridlock.Transcripts.Verification;

namespace Gridlock.Transcripts.Tests.Journal;

public sealed class TornJournalTests
{
    [Fact]
    public async Task Cut_at_any_byte_a_journal_still_gives_all_whole_lines()
    {
        using TempFolder temp = TempFolder.InMemory();
        byte[] whole = await File.ReadAllBytesAsync((await SampleRun.WriteAsync(temp)).JournalPath);
        string folder = Directory.CreateDirectory(temp["cut"]).FullName;
        string path = Path.Combine(folder, RunFolder.JournalName);
        for (int length = 0; length <= whole.Length; length++)
        {
            await File.WriteAllBytesAsync(path, whole[..length]);
            int lines = whole.AsSpan(0, length).Count((byte)'\n');
            bool torn = length > 0 && whole[length - 1] != '\n';

            JournalEntry[] entries = [.. JournalReader.Read(path)];

            entries.OfType<JournalEntry.Recorded>().Should().HaveCount(lines);
            entries.Should().HaveCount(lines + (torn ? 1 : 0));
            (entries.LastOrDefault() is JournalEntry.Torn).Should().Be(torn);
            var result = RunVerification.Verify(folder, CancellationToken.None);
            if (lines == 0)
            {
                result.Should().BeOfType<VerificationResult.Refused>("no run had begun yet, cut at {0}", length);
                continue;
            }
            var verified = result.Should().BeOfType<VerificationResult.Checked>().Subject;
            verified
                .Condition.Should()
                .Be(RunCondition.Interrupted, "cut at {0}, found {1}", length, verified.Findings);
            if (RunTranscript.Open(folder) is TranscriptResult.Opened { Transcript: var transcript })
            {
                transcript.Matches().Should().HaveCount(entries.Count(Starts));
            }
        }
    }

    private static bool Starts(JournalEntry entry) => entry is JournalEntry.Recorded { Event: MatchStarted };
}
