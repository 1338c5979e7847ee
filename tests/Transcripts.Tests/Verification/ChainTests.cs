using System.Security.Cryptography;
using System.Text;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;
using Gridlock.Transcripts.Verification;

namespace Gridlock.Transcripts.Tests.Verification;

public sealed class ChainTests
{
    [Fact]
    public async Task The_recipe_of_the_description_gives_every_link()
    {
        using TempFolder temp = TempFolder.InMemory();
        RunFolder folder = await SampleRun.WriteAsync(temp);
        string before = "";
        foreach (string line in await File.ReadAllLinesAsync(folder.JournalPath))
        {
            int at = line.LastIndexOf(",\"chain\":\"", StringComparison.Ordinal);
            byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(before + line[..at]));
            before = Convert.ToHexStringLower(hash)[..32];

            line[at..].Should().Be($",\"chain\":\"{before}\"}}");
        }
    }

    [Fact]
    public async Task The_first_altered_line_is_named_wherever_it_stands()
    {
        using TempFolder temp = TempFolder.InMemory();
        RunFolder folder = await SampleRun.WriteAsync(temp, seal: false);
        string[] lines = await File.ReadAllLinesAsync(folder.JournalPath);
        Verify(folder).Chain.Should().Be(new ChainCondition(true, null));
        for (int line = 1; line <= lines.Length; line++)
        {
            string[] altered = [.. lines];
            altered[line - 1] = altered[line - 1].Replace("\"at\":\"2025", "\"at\":\"2024");
            await SampleRun.WriteLinesAsync(folder, altered);

            VerificationResult.Checked verified = Verify(folder);

            verified.Chain.FirstBroken.Should().Be(line);
            verified.Condition.Should().Be(RunCondition.Damaged);
            Damage(verified)
                .Should()
                .Be($"Line {line} was altered, or put there, after the journal was written: its chain does not hold.");
        }
    }

    [Fact]
    public async Task The_first_line_after_a_removed_one_is_named()
    {
        using TempFolder temp = TempFolder.InMemory();
        RunFolder folder = await SampleRun.WriteAsync(temp, seal: false);
        string[] lines = await File.ReadAllLinesAsync(folder.JournalPath);
        for (int line = 2; line < lines.Length; line++)
        {
            await SampleRun.WriteLinesAsync(folder, lines.Where((_, i) => i != line - 1));

            VerificationResult.Checked verified = Verify(folder);

            verified.Chain.FirstBroken.Should().Be(line);
            Damage(verified).Should().StartWith($"Line {line} has sequence number {line + 1} where {line} belongs");
        }
    }

    [Fact]
    public async Task Reordered_and_inserted_lines_are_named()
    {
        using TempFolder temp = TempFolder.InMemory();
        RunFolder folder = await SampleRun.WriteAsync(temp, seal: false);
        string[] lines = await File.ReadAllLinesAsync(folder.JournalPath);
        for (int line = 2; line < lines.Length; line++)
        {
            string[] swapped = [.. lines];
            (swapped[line - 1], swapped[line]) = (swapped[line], swapped[line - 1]);
            await SampleRun.WriteLinesAsync(folder, swapped);
            Verify(folder).Chain.FirstBroken.Should().Be(line);

            await SampleRun.WriteLinesAsync(folder, [.. lines[..line], lines[line - 1], .. lines[line..]]);
            Verify(folder).Chain.FirstBroken.Should().Be(line + 1);
        }
    }

    [Fact]
    public async Task A_journal_of_a_version_without_a_chain_is_read_and_goes_on_without_one()
    {
        using TempFolder temp = TempFolder.InMemory();
        RunFolder folder = await SampleRun.WriteAsync(temp, end: false);
        await SampleRun.UnchainAsync(folder);
        Verify(folder).Condition.Should().Be(RunCondition.Interrupted);
        Verify(folder).Chain.Should().Be(new ChainCondition(false, null));

        await using (
            await JournalWriter.ReopenAsync(folder, JournalOptions.Default, "gridlock 0.2.0", CancellationToken.None)
        ) { }

        string[] lines = await File.ReadAllLinesAsync(folder.JournalPath);
        lines[^1].Should().EndWith("\"tool\":\"gridlock 0.2.0\",\"cut\":0}");
        Verify(folder).Condition.Should().Be(RunCondition.Interrupted);
        Verify(folder)
            .Findings.Should()
            .Contain(finding => finding.Sentence.StartsWith("The journal has no chain", StringComparison.Ordinal));
    }

    private static string Damage(VerificationResult.Checked verified) =>
        verified.Findings.First(finding => finding.Severity == Severity.Damage).Sentence;

    private static VerificationResult.Checked Verify(RunFolder folder) =>
        (VerificationResult.Checked)RunVerification.Verify(folder.Path, CancellationToken.None);
}
