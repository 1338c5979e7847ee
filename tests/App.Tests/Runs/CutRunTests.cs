using System.Text.Json.Nodes;
using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.Runs;

/// <summary>A sealed run whose journal lost its last lines: whole lines in a chain that holds, so that only the seal tells.</summary>
public sealed class CutRunTests
{
    [Fact]
    public async Task What_is_made_of_it_carries_the_mark()
    {
        using var folder = new TempFolder();
        string run = ExampleRun.CopyInto(folder);
        string journal = Path.Combine(run, "journal.jsonl");
        string[] lines = await File.ReadAllLinesAsync(journal);
        await File.WriteAllTextAsync(journal, string.Concat(lines.SkipLast(2).Select(static line => line + "\n")));
        string sentence = $"The journal was sealed with {lines.Length} lines (";

        Ended json = await InProcess.RunAsync("judge", run, "--json");
        Ended text = await InProcess.RunAsync("judge", run);
        Ended csv = await InProcess.RunAsync("export", run, "--format", "csv", "--out", folder["csv"]);
        Ended inspect = await InProcess.RunAsync("export", run, "--format", "inspect", "--out", folder["logs"]);

        Ended report = await InProcess.RunAsync("report", run, "--json");

        foreach (Ended ended in new[] { json, text, csv, inspect, report })
        {
            ended.ExitCode.Should().Be(1);
        }
        ((string)JsonNode.Parse(json.Output)!["altered"]!).Should().StartWith(sentence);
        string judgement = await File.ReadAllTextAsync(Path.Combine(run, "judgement.json"));
        ((string)JsonNode.Parse(judgement)!["altered"]!).Should().StartWith(sentence);
        text.Output.Should().Contain(sentence);
        ((string)JsonNode.Parse(report.Output)!["runs"]![0]!["altered"]!).Should().StartWith(sentence);
        foreach (string table in csv.Lines.Where(static path => path.Length > 0))
        {
            string[] rows = await File.ReadAllLinesAsync(table);
            rows[0].Should().EndWith(",altered");
            rows[^1].Should().EndWith(rows.Length > 1 ? ",true" : ",altered");
        }
        foreach (string path in inspect.Lines.Where(static path => path.Length > 0))
        {
            JsonNode log = JsonNode.Parse(await File.ReadAllTextAsync(path))!;
            ((string)log["status"]!).Should().Be("error");
            ((string)log["error"]!["message"]!).Should().StartWith(sentence);
            ((string)log["eval"]!["metadata"]!["altered"]!).Should().StartWith(sentence);
        }
    }

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
