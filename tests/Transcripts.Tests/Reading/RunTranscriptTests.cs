using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Tests.Reading;

public sealed class RunTranscriptTests
{
    [Fact]
    public async Task A_run_reads_back_as_matches_with_rounds_calls_and_texts()
    {
        using var temp = new TempFolder();
        RunTranscript transcript = Open((await SampleRun.WriteAsync(temp)).Path);

        MatchRecord[] matches = [.. transcript.Matches()];

        matches.Select(match => match.Id).Should().Equal("m2", "m1");
        MatchRecord match = matches[1];
        match.Puzzle.Should().Be(SampleRun.Puzzle);
        match.End!.Outcome.Should().Be("completed");
        match.Rounds.Select(round => round.Number).Should().Equal(0, 1);
        match.Rounds[0].Attempts.Select(call => call.State).Should().Equal(CallState.Failed, CallState.Complete);
        CallRecord call = match.Rounds[0].Call;
        call.Reasoning.Should().Be("Clue 3 says 😀, so hall 2.");
        call.Answer.Should().Be("[[\"a\",\"b\"]]");
        call.Messages.Should().Equal(new RecordedMessage("user", SampleRun.Prompt));
        call.Heard.Should().Be(TimeSpan.FromMicroseconds(14));
        call.PossiblyBilled.Should().BeFalse();
        matches[0]
            .Rounds.Single()
            .Call.Should()
            .Match<CallRecord>(c => c.State == CallState.Failed && c.PossiblyBilled && c.Reasoning == "I begin");
        transcript.Start.Run.Should().Be("r1");
        transcript.End!.Outcome.Should().Be("completed");
        transcript.Flaws.Should().BeEmpty();
    }

    [Fact]
    public async Task An_interrupted_run_gives_what_came_as_partial()
    {
        using var temp = new TempFolder();
        RunFolder folder = temp.NewRun();
        await using (var journal = JournalWriter.Create(folder, JournalOptions.Default))
        {
            foreach (JournalEvent @event in SampleRun.Events().Take(12))
            {
                await journal.AppendAsync(@event, CancellationToken.None);
            }
        }
        await File.AppendAllTextAsync(folder.JournalPath, "{\"type\":\"call.del");

        RunTranscript transcript = Open(folder.Path);
        MatchRecord[] matches = [.. transcript.Matches()];

        matches.Select(match => (match.Id, match.End)).Should().Equal(("m1", null), ("m2", null));
        CallRecord call = matches[0].Rounds.Single().Call;
        call.State.Should().Be(CallState.Partial);
        call.PossiblyBilled.Should().BeTrue();
        call.Reasoning.Should().Be("Clue 3 says 😀, so hall 2.");
        transcript.End.Should().BeNull();
        transcript.Flaws.Should().ContainSingle().Which.Should().BeOfType<JournalEntry.Torn>();
    }

    [Fact]
    public async Task A_lost_document_is_null_and_a_flaw_not_an_exception()
    {
        using var temp = new TempFolder();
        RunFolder folder = await SampleRun.WriteAsync(temp);
        string[] lines = await File.ReadAllLinesAsync(folder.JournalPath);
        await File.WriteAllLinesAsync(folder.JournalPath, lines.Select((line, i) => i == 1 ? "lost" : line));

        RunTranscript transcript = Open(folder.Path);

        transcript.Matches().Should().HaveCount(2).And.OnlyContain(match => match.Puzzle == null);
        transcript.Flaws.Should().ContainSingle().Which.Line.Should().Be(2);
    }

    [Fact]
    public async Task What_is_not_a_run_is_refused_in_one_sentence()
    {
        using var temp = new TempFolder();
        RunFolder folder = await SampleRun.WriteAsync(temp);
        string[] lines = await File.ReadAllLinesAsync(folder.JournalPath);

        Refusal(temp["none"]).Should().Be($"There is no run folder '{temp["none"]}'.");
        await File.WriteAllLinesAsync(folder.JournalPath, lines.Skip(1));
        Refusal(folder.Path).Should().Be($"The journal of '{folder.Path}' does not begin with run.started.");
        await File.WriteAllTextAsync(folder.JournalPath, lines[0].Replace("journal/1", "journal/2") + "\n");
        Refusal(folder.Path).Should().Contain("'gridlock-journal/2'");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_pass_says_whether_the_journal_is_the_one_that_was_sealed(bool pack)
    {
        using var temp = new TempFolder();
        RunFolder folder = await SampleRun.WriteAsync(temp);
        string[] lines = await File.ReadAllLinesAsync(folder.JournalPath);
        await RunSeal.SealAsync(folder, pack, CancellationToken.None);
        Alteration(folder).Should().BeNull();

        await SampleRun.WriteLinesAsync(folder, lines.Take(20));
        Alteration(folder).Should().Contain("was sealed with 21 lines (").And.Contain(" and has 20 (");
        await SampleRun.WriteLinesAsync(folder, lines);
        Alteration(folder).Should().BeNull();
        File.Delete(folder.ManifestPath);
        await SampleRun.WriteLinesAsync(folder, lines.Take(20));
        Alteration(folder).Should().BeNull("nothing was sealed");
        await SampleRun.WriteLinesAsync(folder, lines.Select(line => line.Replace("rate-limited", "rate-Limited")));
        Alteration(folder).Should().Be("line 7 of the journal was altered after it was written");
    }

    private static string? Alteration(RunFolder folder)
    {
        RunTranscript transcript = Open(folder.Path);
        transcript.Matches().Should().HaveCount(2);
        transcript.FindAlteration(CancellationToken.None).Should().Be(transcript.Alteration);
        return transcript.Alteration?.Reason;
    }

    private static RunTranscript Open(string path) =>
        RunTranscript.Open(path).Should().BeOfType<TranscriptResult.Opened>().Subject.Transcript;

    private static string Refusal(string path) =>
        RunTranscript.Open(path).Should().BeOfType<TranscriptResult.Refused>().Subject.Reason;
}
