using System.Text;
using Gridlock.App.CommandLine;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.PlannedRuns;

/// <summary>A new run folder with a copy of all that the run needs, so that it can go on from there alone.</summary>
internal static class PlanCopy
{
    /// <param name="path">Null leaves the folder's name to the program.</param>
    /// <exception cref="CommandFailure">It can not be made, or holds something.</exception>
    public static RunFolder CreateFolder(PlanFile plan, string? path, TimeProvider time)
    {
        string? stated = path ?? plan.Plan.Out;
        if (stated is not null)
        {
            UnbegunRun.Clear(stated);
        }
        return FreshRunFolder.Create(stated, Path.GetFileNameWithoutExtension(plan.Name), time);
    }

    public static async Task WriteAsync(PlanFile plan, RunFolder folder, CancellationToken cancellationToken)
    {
        string path = Path.Combine(folder.Path, PlanFile.CopyName);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        await file.WriteAsync(Encoding.UTF8.GetBytes(plan.Text), cancellationToken);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Takes away a folder in which no run has begun.</summary>
    public static void Undo(RunFolder folder)
    {
        if (!File.Exists(folder.JournalPath) && !folder.IsPacked && !folder.IsBeingWritten())
        {
            Directory.Delete(folder.Path, recursive: true);
        }
    }
}
