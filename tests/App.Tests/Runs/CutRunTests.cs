using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Runs;

/// <summary>A sealed run whose journal lost its last lines: whole lines in a chain that holds, so that only the seal tells.</summary>
public sealed class CutRunTests
{
    [Theory]
    [InlineData("judge", "RUN")]
    [InlineData("judge", "RUN", "--json", "--out", "-")]
    [InlineData("export", "RUN", "--format", "csv", "--out", "OUT")]
    [InlineData("export", "RUN", "--format", "jsonl", "--out", "OUT")]
    [InlineData("export", "RUN", "--format", "inspect", "--out", "OUT")]
    [InlineData("report", "RUN", "--html", "OUT.html")]
    [InlineData("replay", "RUN", "--share", "OUT.html")]
    [InlineData("loops", "RUN")]
    [InlineData("claims", "RUN")]
    [InlineData("transcripts", "index", "RUN")]
    public async Task Every_reader_says_that_the_journal_is_not_the_sealed_one(params string[] arguments)
    {
        using var folder = new TempFolder();
        string run = ExampleRun.CopyInto(folder);
        string journal = Path.Combine(run, "journal.jsonl");
        string[] lines = await File.ReadAllLinesAsync(journal);
        await File.WriteAllTextAsync(journal, string.Concat(lines.SkipLast(2).Select(static line => line + "\n")));

        Ended ended = await InProcess.RunAsync([
            .. arguments.Select(argument =>
                argument
                    .Replace("RUN", run, StringComparison.Ordinal)
                    .Replace("OUT", folder["out"], StringComparison.Ordinal)
            ),
        ]);

        ended
            .Error.Should()
            .Contain($"The journal was sealed with {lines.Length} lines (")
            .And.Contain($" and has {lines.Length - 2} (")
            .And.Contain(": this is no evidence any more.");
    }
}
