using Gridlock.App.CommandLine;
using Gridlock.App.Runs;
using Gridlock.Core.Reports.Reporting;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Reporting;

/// <summary>The runs of a report, in the order of time.</summary>
internal static class ReportRuns
{
    /// <exception cref="CommandFailure">One is no run, or is given twice.</exception>
    public static RunTranscript[] Open(IEnumerable<string> paths)
    {
        var runs = new Dictionary<string, (string Path, RunTranscript Run)>();
        foreach (string path in paths)
        {
            RunTranscript run = RunSource.Open(path);
            if (!runs.TryAdd(run.Start.Run, (path, run)))
            {
                throw CommandFailure.Misuse(
                    $"'{runs[run.Start.Run].Path}' and '{path}' are the same run, {run.Start.Run}; give it once, or every case would count twice."
                );
            }
        }
        return
        [
            .. runs
                .Values.Select(static one => one.Run)
                .OrderBy(static run => run.Start.At)
                .ThenBy(static run => run.Start.Run, StringComparer.Ordinal),
        ];
    }

    /// <param name="page">Where the page goes, from where it links to the runs; null where there is none.</param>
    /// <exception cref="CommandFailure">There is no case.</exception>
    public static Report Read(
        IReadOnlyList<RunTranscript> runs,
        string? page,
        TextWriter error,
        CancellationToken cancellationToken
    )
    {
        var material = new ReportMaterial();
        foreach (RunTranscript run in runs)
        {
            string folder = run.Folder.Path;
            string? link = page is null ? null : RunLinks.Of(page, folder);
            material.Add(run, RunLinks.Folder(folder), link, cancellationToken);
            RunSource.WarnOfFlaws(run, error);
        }
        if (material.Cases.Count == 0)
        {
            string what = runs.Count == 1 ? $"Run {runs[0].Start.Run} has" : "These runs have";
            throw CommandFailure.Misuse($"{what} no match that began, so there is nothing to report.");
        }
        return Report.Of(material);
    }
}
