using System.Diagnostics;
using System.Globalization;
using Gridlock.Core.Reports.Reporting;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.Reporting.Html;
using Gridlock.Core.Reports.Reporting.Json;
using Gridlock.Core.Reports.Reporting.Markdown;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Benchmarks;

/// <summary>reports [MATCHES]: how long the report of a run takes from its journal, what memory that needs, and how large it gets.</summary>
internal static class ReportThroughput
{
    private const int DefaultMatches = 10_000;
    private const long MostBytes = 5_000_000;

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        int matches =
            args is [string text, ..] && int.TryParse(text, out int asked) && asked > 0 ? asked : DefaultMatches;
        string folder = Path.Combine(Path.GetTempPath(), $"gridlock-reports-{Environment.ProcessId}");
        try
        {
            await JudgingThroughput.WriteAsync(folder, matches, cancellationToken);
            var run = ((TranscriptResult.Opened)RunTranscript.Open(folder)).Transcript;
            long start = Stopwatch.GetTimestamp();
            var material = new ReportMaterial();
            material.Add(run, ".", ".", cancellationToken);
            double read = Seconds(ref start);
            double rows = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
            start = Stopwatch.GetTimestamp();
            var report = Report.Of(material);
            double reckoned = Seconds(ref start);
            using var page = new MemoryStream();
            ReportPage.Write(page, report);
            using var json = new MemoryStream();
            ReportJson.Write(json, report);
            int markdown = ReportMarkdown.Write(report).Length;
            double written = Seconds(ref start);
            using var self = Process.GetCurrentProcess();
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{matches} matches: read and judged in {read:0.0} s, reckoned in {reckoned:0.0} s, written in {written:0.0} s; live memory {rows:0} MB with all rows, process at most {self.PeakWorkingSet64 / 1e6:0} MB; page {page.Length / 1e6:0.00} MB, JSON {json.Length / 1e6:0.00} MB, Markdown {markdown / 1e3:0} KB"
                )
            );
            return page.Length > MostBytes ? 1 : 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Seconds(ref long start)
    {
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        start = Stopwatch.GetTimestamp();
        return seconds;
    }
}
