using Gridlock.Transcripts.Runs;
using Gridlock.Transcripts.Verification;

namespace Gridlock.Transcripts.Tests.Verification;

public sealed class RunVerificationTests
{
    [Fact]
    public async Task What_only_has_the_name_of_a_journal_is_refused()
    {
        using var temp = new TempFolder();
        RunFolder folder = await SampleRun.WriteAsync(temp, end: false);
        string whole = await File.ReadAllTextAsync(folder.JournalPath);

        await File.WriteAllBytesAsync(folder.JournalPath, []);
        Refusal(folder).Should().EndWith("its journal has no whole line, so nothing was asked yet.");
        await File.WriteAllTextAsync(folder.JournalPath, whole[..80]);
        Refusal(folder).Should().EndWith("its journal has no whole line, so nothing was asked yet.");
        await File.WriteAllBytesAsync(folder.JournalPath, [0x7f, 0x45, 0x4c, 0x46, 0x0a, 0x0a, 0xff]);
        Refusal(folder).Should().Be($"'{folder.JournalPath}' is no journal: none of its 2 lines is an event.");
    }

    [Fact]
    public async Task A_sealed_journal_that_was_emptied_is_damaged_not_refused()
    {
        using var temp = new TempFolder();
        RunFolder folder = await SampleRun.WriteAsync(temp);
        await File.WriteAllBytesAsync(folder.JournalPath, []);

        RunVerification
            .Verify(folder.Path, CancellationToken.None)
            .Should()
            .BeOfType<VerificationResult.Checked>()
            .Which.Condition.Should()
            .Be(RunCondition.Damaged);
    }

    [Fact]
    public async Task A_sealed_run_is_intact_and_its_calls_are_counted()
    {
        using TempFolder temp = TempFolder.InMemory();
        RunFolder folder = await SampleRun.WriteAsync(temp);

        VerificationResult.Checked verified = Verify(folder);

        verified.Condition.Should().Be(RunCondition.Intact);
        verified.Run.Should().Be("r1");
        verified.Lines.Should().Be(21);
        verified.Calls.Should().Be(new CallCounts(2, 2, 0));
        verified
            .Findings.Select(finding => finding.Sentence)
            .Should()
            .Equal(
                "Line 7 ends call 'c1' of match 'm1' as failed (rate-limited).",
                "Line 15 ends call 'c3' of match 'm2' as failed (cut)."
            );
    }

    [Fact]
    public async Task A_killed_run_is_interrupted_not_damaged()
    {
        using TempFolder temp = TempFolder.InMemory();
        RunFolder folder = await SampleRun.WriteAsync(temp, end: false);
        string[] lines = await File.ReadAllLinesAsync(folder.JournalPath);
        await File.WriteAllTextAsync(folder.JournalPath, string.Join('\n', lines.Take(12)) + "\n" + lines[12][..50]);

        VerificationResult.Checked verified = Verify(folder);

        verified.Condition.Should().Be(RunCondition.Interrupted);
        verified.Calls.Should().Be(new CallCounts(0, 1, 2));
        verified.Findings.Should().OnlyContain(finding => finding.Severity == Severity.Note);
        verified
            .Findings.Select(finding => finding.Sentence)
            .Should()
            .Equal(
                "Line 7 ends call 'c1' of match 'm1' as failed (rate-limited).",
                "Line 13 is cut off after 50 bytes: the run was interrupted while it was written.",
                "Line 8 begins call 'c2' of match 'm1', which has no end: it is partial (26 characters came) and possibly billed.",
                "Line 9 begins call 'c3' of match 'm2', which has no end: it is partial (7 characters came) and possibly billed.",
                "Match 'm1' has no end.",
                "Match 'm2' has no end.",
                "The journal has no run.ended: the run was interrupted.",
                "The run is not sealed: it was interrupted before its manifest was written."
            );
    }

    [Fact]
    public async Task Any_flipped_bit_of_a_sealed_run_is_found()
    {
        using TempFolder temp = TempFolder.InMemory();
        RunFolder folder = await SampleRun.WriteAsync(temp);
        foreach (string path in new[] { folder.JournalPath, folder.ManifestPath })
        {
            byte[] sound = await File.ReadAllBytesAsync(path);
            for (int at = 0; at < sound.Length; at++)
            {
                byte[] flipped = [.. sound];
                flipped[at] ^= (byte)(1 << at % 8);
                await File.WriteAllBytesAsync(path, flipped);

                var result = RunVerification.Verify(folder.Path, CancellationToken.None);

                bool passed = result is VerificationResult.Checked { Condition: not RunCondition.Damaged };
                passed.Should().BeFalse("byte {0} of {1} was flipped", at, Path.GetFileName(path));
            }
            await File.WriteAllBytesAsync(path, sound);
        }
        Verify(folder).Condition.Should().Be(RunCondition.Intact);
    }

    [Theory]
    [InlineData(
        7,
        "\"sequence\":7",
        "\"sequence\":9",
        "Line 7 has sequence number 9 where 7 belongs: what stood before it was removed or moved."
    )]
    [InlineData(
        2,
        "gridlock-puzzle/1",
        "gridlock-puzzle/2",
        "Line 2 holds a text that does not have the hash it names, sha256:"
    )]
    [InlineData(
        3,
        "\"puzzleDocument\":\"sha256:",
        "\"puzzleDocument\":\"sha256:00",
        "Line 3 names puzzle document sha256:00"
    )]
    [InlineData(4, "\"match\":\"m2\"", "\"match\":\"m1\"", "Line 4 begins match 'm1' a second time.")]
    [InlineData(6, "\"match\":\"m1\"", "\"match\":\"m7\"", "Line 6 names match 'm7', which has not begun.")]
    [InlineData(6, "\"document\":\"sha256:", "\"document\":\"sha256:00", "Line 6 names message document sha256:00")]
    [InlineData(8, "\"call\":\"c2\"", "\"call\":\"c1\"", "Line 8 begins call 'c1' a second time.")]
    [InlineData(10, "\"call\":\"c2\"", "\"call\":\"c9\"", "Line 10 names call 'c9', which has not begun.")]
    [InlineData(10, "\"call\":\"c2\"", "\"call\":\"c1\"", "Line 10 belongs to call 'c1', which has already ended.")]
    [InlineData(12, "\"offset\":12", "\"offset\":9", "Line 12 goes back in time: offset 9 after 10 in call 'c2'.")]
    [InlineData(
        13,
        "[[",
        "[",
        "Line 14 counts 26 reasoning and 11 answer characters for call 'c2', but its deltas have 26 and 10."
    )]
    [InlineData(
        18,
        "\"answerCharacters\":5",
        "\"answerCharacters\":6",
        "Line 18 counts 0 reasoning and 6 answer characters for call 'c4'"
    )]
    [InlineData(19, "\"match\":\"m2\"", "\"match\":\"m1\"", "Line 20 ends match 'm1' a second time.")]
    [InlineData(20, "\"match\":\"m1\"", "\"match\":\"m8\"", "Line 20 ends match 'm8', which has not begun.")]
    [InlineData(
        20,
        "match.ended",
        "run.ended\",\"outcome\":\"x\",\"x\":\"",
        "Line 20 is broken at its field 'outcome'."
    )]
    [InlineData(5, "{\"type\"", "[", "Line 5 does not begin with its type.")]
    [InlineData(1, "{\"type\"", "[", "Line 1 does not begin with its type.")]
    public async Task A_contradiction_is_named_with_its_line_also_in_an_unsealed_run(
        int line,
        string old,
        string put,
        string sentence
    )
    {
        using TempFolder temp = TempFolder.InMemory();
        RunFolder folder = await SampleRun.WriteAsync(temp, seal: false);
        string[] lines = await File.ReadAllLinesAsync(folder.JournalPath);
        lines[line - 1].Should().Contain(old);
        lines[line - 1] = lines[line - 1].Replace(old, put);
        await File.WriteAllLinesAsync(folder.JournalPath, lines);

        VerificationResult.Checked verified = Verify(folder);

        verified.Condition.Should().Be(RunCondition.Damaged);
        verified.Findings.Should().Contain(x => x.Severity == Severity.Damage && x.Sentence.StartsWith(sentence));
    }

    [Fact]
    public async Task A_line_taken_out_is_one_gap_and_a_line_after_the_end_is_found()
    {
        using TempFolder temp = TempFolder.InMemory();
        RunFolder folder = await SampleRun.WriteAsync(temp, seal: false);
        string[] lines = await File.ReadAllLinesAsync(folder.JournalPath);

        await File.WriteAllLinesAsync(folder.JournalPath, lines.Where((_, i) => i != 11));
        Damages(folder)
            .Should()
            .Equal(
                "Line 12 has sequence number 13 where 12 belongs: what stood before it was removed or moved.",
                "Line 13 counts 26 reasoning and 11 answer characters for call 'c2', but its deltas have 13 and 11."
            );

        await File.WriteAllLinesAsync(
            folder.JournalPath,
            [.. lines, lines[20].Replace("\"sequence\":21", "\"sequence\":22")]
        );
        Damages(folder)
            .Should()
            .Equal(
                "Line 22 stands after run.ended in line 21.",
                "Line 22 was altered, or put there, after the journal was written: its chain does not hold."
            );

        await File.WriteAllTextAsync(folder.JournalPath, string.Join('\n', lines) + "\n{");
        Damages(folder).Should().Equal("Line 22 stands after run.ended in line 21.");
    }

    [Fact]
    public async Task A_sealed_run_that_lost_its_end_is_damaged()
    {
        using TempFolder temp = TempFolder.InMemory();
        RunFolder folder = await SampleRun.WriteAsync(temp);
        string[] lines = await File.ReadAllLinesAsync(folder.JournalPath);
        await File.WriteAllLinesAsync(folder.JournalPath, lines.Take(20));

        Damages(folder).Should().Equal("The run is sealed, but its journal has no run.started or no run.ended.");
    }

    [Fact]
    public async Task A_changed_manifest_is_named_by_its_field()
    {
        using TempFolder temp = TempFolder.InMemory();
        RunFolder folder = await SampleRun.WriteAsync(temp);
        string manifest = await File.ReadAllTextAsync(folder.ManifestPath);

        await File.WriteAllTextAsync(folder.ManifestPath, manifest.Replace("\"failed\": 2", "\"failed\": 0"));
        Damages(folder).Should().Equal("The manifest's number of failed calls is '0', but the journal gives '2'.");
        await File.WriteAllTextAsync(
            folder.ManifestPath,
            manifest.Replace("\"simulated\": true", "\"simulated\": false")
        );
        Damages(folder).Should().Equal("'manifest.json' was changed after it was sealed.");
        await File.WriteAllTextAsync(folder.ManifestPath, "{}");
        Damages(folder).Should().Equal("'manifest.json' is not a manifest of format 'gridlock-run/1'.");
    }

    [Fact]
    public async Task Newer_events_are_noted_and_another_format_is_refused()
    {
        using TempFolder temp = TempFolder.InMemory();
        RunFolder folder = await SampleRun.WriteAsync(temp, end: false);
        await SampleRun.UnchainAsync(folder);
        await File.AppendAllTextAsync(folder.JournalPath, "{\"type\":\"mood\",\"sequence\":21}\n");

        Verify(folder)
            .Findings.Should()
            .Contain(new Finding(Severity.Note, 21, "Line 21 is of type 'mood', which only a newer version knows."));
        Verify(folder).Condition.Should().Be(RunCondition.Interrupted);

        string journal = await File.ReadAllTextAsync(folder.JournalPath);
        await File.WriteAllTextAsync(folder.JournalPath, journal.Replace("gridlock-journal/1", "gridlock-journal/2"));
        RunVerification.Verify(folder.Path, CancellationToken.None).Should().BeOfType<VerificationResult.Refused>();
        RunVerification.Verify(temp.Path, CancellationToken.None).Should().BeOfType<VerificationResult.Refused>();
    }

    [Fact]
    public async Task Findings_beyond_the_limit_are_counted()
    {
        using TempFolder temp = TempFolder.InMemory();
        RunFolder folder = await SampleRun.WriteAsync(temp, end: false);
        await File.AppendAllTextAsync(folder.JournalPath, string.Concat(Enumerable.Repeat("x\n", 5000)));

        VerificationResult.Checked verified = Verify(folder);

        verified.Findings.Should().HaveCount(RunVerification.MostFindings);
        (verified.Findings.Count + verified.Unlisted).Should().BeGreaterThan(5000);
    }

    private static IEnumerable<string> Damages(RunFolder folder) =>
        Verify(folder)
            .Findings.Where(finding => finding.Severity == Severity.Damage)
            .Select(finding => finding.Sentence);

    private static VerificationResult.Checked Verify(RunFolder folder) =>
        RunVerification
            .Verify(folder.Path, CancellationToken.None)
            .Should()
            .BeOfType<VerificationResult.Checked>()
            .Subject;

    private static string Refusal(RunFolder folder) =>
        RunVerification
            .Verify(folder.Path, CancellationToken.None)
            .Should()
            .BeOfType<VerificationResult.Refused>()
            .Which.Reason;
}
