using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;
using Gridlock.Transcripts.Runs;
using Gridlock.Transcripts.Verification;

namespace Gridlock.Transcripts.Tests.Journal;

public sealed class SecretTests
{
    private const string Key = "sk-\"1234\\5678é";

    [Fact]
    public async Task A_secret_reaches_no_line_and_the_run_is_still_intact()
    {
        using var temp = new TempFolder();
        RunFolder folder = temp.NewRun();
        await using (
            var journal = JournalWriter.Create(folder, new JournalOptions(TimeProvider.System, [Key, Key + "9"]))
        )
        {
            await Append(
                journal,
                SampleRun.Start with
                {
                    Command = new Dictionary<string, string> { [Key] = $"a {Key}" },
                }
            );
            string puzzle = await journal.RecordDocumentAsync(
                "puzzle",
                $"{{\"theme\":\"{Key}9\"}}",
                CancellationToken.None
            );
            await Append(journal, new MatchStarted("m", "p", false, "p1", puzzle, 1, 0));
            await Append(journal, SampleRun.Intent("c", "m", 0, 1, puzzle));
            await Append(journal, new CallDelta("c", 1, DeltaKind.Answer, $"{Key} twice: {Key}"));
            await Append(journal, new CallDelta("c", 2, DeltaKind.Answer, "and not"));
            var headers = new Dictionary<string, string> { ["authorization"] = $"Bearer {Key}" };
            await Append(journal, new CallFinal("c", 3, "stop", Key, Key, null, 0, 2 * Key.Length + 15, headers));
            await Append(journal, SampleRun.Intent("d", "m", 0, 2, puzzle));
            await Append(
                journal,
                new CallFailed("d", 1, "refused-key", 401, $"Incorrect API key provided: {Key}.", false)
            );
            await Append(journal, new MatchEnded("m", "completed"));
            await Append(journal, new RunEnded("completed"));
        }
        await RunSeal.SealAsync(folder, CancellationToken.None);

        string text = await File.ReadAllTextAsync(folder.JournalPath);

        text.Should().NotContain("1234").And.NotContain("5678");
        var verified = (VerificationResult.Checked)RunVerification.Verify(folder.Path, CancellationToken.None);
        verified.Condition.Should().Be(RunCondition.Intact, "{0}", string.Join(' ', verified.Findings));
        MatchRecord match = ((TranscriptResult.Opened)RunTranscript.Open(folder.Path)).Transcript.Matches().Single();
        match.Puzzle.Should().Be("{\"theme\":\"[redacted]\"}");
        match.Rounds[0].Call.Answer.Should().Be("[redacted] twice: [redacted]and not");
        match.Rounds[0].Attempts[1].Failure!.Message.Should().Be("Incorrect API key provided: [redacted].");
    }

    [Fact]
    public async Task The_returned_event_is_the_one_that_was_written()
    {
        using var temp = new TempFolder();
        await using var journal = JournalWriter.Create(temp.NewRun(), new JournalOptions(TimeProvider.System, [Key]));

        JournalEvent written = await Append(journal, new CallDelta("c", 1, DeltaKind.Reasoning, Key));

        written.Should().BeOfType<CallDelta>().Which.Text.Should().Be("[redacted]");
    }

    [Fact]
    public async Task A_place_holder_for_a_key_does_not_eat_into_words()
    {
        using var temp = new TempFolder();
        await using var journal = JournalWriter.Create(
            temp.NewRun(),
            new JournalOptions(TimeProvider.System, ["none", ""])
        );

        var written = (CallDelta)await Append(journal, new CallDelta("c", 1, DeltaKind.Reasoning, "none of them"));

        written.Text.Should().Be("none of them");
    }

    private static async Task<JournalEvent> Append(JournalWriter journal, JournalEvent @event) =>
        await journal.AppendAsync(@event, CancellationToken.None);
}
