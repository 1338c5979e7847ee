using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;
using Gridlock.Transcripts.Runs;
using Gridlock.Transcripts.Verification;

namespace Gridlock.Transcripts.Tests.Journal;

public sealed class SplitSecretTests
{
    private const string Key = "sk-ant-0123456789";

    private static readonly JournalOptions Guarded = new(TimeProvider.System, [Key, Key + "-long", "abcabcab"])
    {
        Sync = false,
    };

    [Fact]
    public async Task A_key_cut_at_any_place_over_deltas_is_taken_out()
    {
        for (int cut = 1; cut < Key.Length; cut++)
        {
            CallRecord call = await PlayAsync($"my key {Key[..cut]}", $"{Key[cut..]} and more");

            call.Answer.Should().Be("my key [redacted] and more");
            call.Deltas.Should().HaveCount(2);
        }
        (await PlayAsync([.. Key.Select(letter => letter.ToString()), "!"])).Answer.Should().Be("[redacted]!");
        (await PlayAsync("abcabc", "ab", "cab")).Answer.Should().Be("[redacted]cab");
        (await PlayAsync(Key, "-lo", "ng")).Answer.Should().Be("[redacted]");
        (await PlayAsync(Key, "-lower")).Answer.Should().Be("[redacted]-lower");
    }

    [Fact]
    public async Task What_only_looked_like_a_key_comes_a_delta_later_and_never_gets_lost()
    {
        CallRecord call = await PlayAsync("as", " it sk-", "ate is", "sk-an");

        call.Answer.Should().Be("as it sk-ate issk-an");
        call.Deltas.Select(delta => delta.Offset).Should().Equal(0, 1, 2, 3, 3);
    }

    [Fact]
    public async Task The_event_that_lets_go_of_held_text_brings_it_along()
    {
        using TempFolder temp = TempFolder.InMemory();
        await using var journal = JournalWriter.Create(temp.NewRun(), Guarded);
        await journal.AppendAsync(new CallDelta("c", 5, DeltaKind.Reasoning, "is"), CancellationToken.None);
        JournalEvent next = await journal.AppendAsync(
            new CallDelta("c", 6, DeltaKind.Answer, "x"),
            CancellationToken.None
        );

        next.Sequence.Should().Be(3);
        next.Released!.Text.Should().Be("s");
        next.Released.Should().Match<CallDelta>(x => x.Offset == 5 && x.Sequence == 2 && x.Kind == DeltaKind.Reasoning);
    }

    [Fact]
    public async Task Any_stream_cut_anywhere_reads_as_if_it_were_redacted_whole()
    {
        string[] pieces = [Key, Key + "-long", "abcabcab", "abc", "s", "sk-", "sk-ant-0", "x", "😀", "-lo", " "];
        for (int seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            string text = string.Concat(
                Enumerable.Range(0, random.Next(1, 20)).Select(_ => random.GetItems(pieces, 1)[0])
            );
            var deltas = new List<string>();
            for (int from = 0; from < text.Length; )
            {
                int length = Math.Min(random.Next(1, 9), text.Length - from);
                deltas.Add(text.Substring(from, length));
                from += length;
            }

            CallRecord call = await PlayAsync([.. deltas]);

            call.Answer.Should().Be(new SecretGuard(Guarded.Secrets).Redact(text), "seed {0}", seed);
            call.Answer.Should().NotContain(Key).And.NotContain("abcabcab");
        }
    }

    /// <summary>The texts as the answer deltas of one call, written, verified and read back.</summary>
    private static async Task<CallRecord> PlayAsync(params string[] texts)
    {
        using TempFolder temp = TempFolder.InMemory();
        RunFolder folder = temp.NewRun();
        await using (var journal = JournalWriter.Create(folder, Guarded))
        {
            await journal.AppendAsync(SampleRun.Start, CancellationToken.None);
            string puzzle = await journal.RecordDocumentAsync("puzzle", SampleRun.Puzzle, CancellationToken.None);
            await Append(new MatchStarted("m", "p", false, "p1", puzzle, 1, 0));
            await Append(SampleRun.Intent("c", "m", 0, 1, puzzle));
            for (int offset = 0; offset < texts.Length; offset++)
            {
                await Append(new CallDelta("c", offset, DeltaKind.Answer, texts[offset]));
            }
            int length = texts.Sum(text => text.Length);
            var headers = new Dictionary<string, string>();
            await Append(new CallFinal("c", texts.Length, "stop", null, null, null, 0, length, headers));
            await Append(new MatchEnded("m", "completed"));
            await Append(new RunEnded("completed"));

            async Task Append(JournalEvent @event) => await journal.AppendAsync(@event, CancellationToken.None);
        }
        await RunSeal.SealAsync(folder, CancellationToken.None);
        var verified = (VerificationResult.Checked)RunVerification.Verify(folder.Path, CancellationToken.None);
        verified.Condition.Should().Be(RunCondition.Intact, "{0}", string.Join(' ', verified.Findings));
        return ((TranscriptResult.Opened)RunTranscript.Open(folder.Path))
            .Transcript.Matches()
            .Single()
            .Rounds.Single()
            .Call;
    }
}
