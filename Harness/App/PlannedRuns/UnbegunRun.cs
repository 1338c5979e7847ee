using Gridlock.App.CommandLine;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.PlannedRuns;

/// <summary>The time in which a run folder is made ready. A mark stands there until the journal has its first line: a process that dies
/// before has asked nothing, and the run can be begun in the same folder again.</summary>
internal sealed class UnbegunRun : IDisposable
{
    private const string MarkName = "unbegun";
    private const string OwnOfLock = "writer.*";
    private const string OwnPuzzles = "puzzles-*.jsonl";

    private readonly FileStream _mark;

    private UnbegunRun(FileStream mark) => _mark = mark;

    /// <param name="folder">New and empty.</param>
    public static UnbegunRun Mark(RunFolder folder) =>
        new(new FileStream(Path.Combine(folder.Path, MarkName), FileMode.CreateNew, FileAccess.Write, FileShare.None));

    /// <summary>True for a folder in which a process died, or still is, before its run began.</summary>
    public static bool IsIn(string path)
    {
        string journal = Path.Combine(path, RunFolder.JournalName);
        return File.Exists(Path.Combine(path, MarkName))
            && JournalReader.Read(journal).FirstOrDefault() switch
            {
                null or JournalEntry.Torn => true,
                JournalEntry.Refused => !File.Exists(journal),
                _ => false,
            };
    }

    /// <summary>Empties such a folder, unless something is in it that no run puts there.</summary>
    /// <exception cref="CommandFailure">A process is at it.</exception>
    public static void Clear(string path)
    {
        if (!IsIn(path) || !HoldsOwnFilesOnly(path))
        {
            return;
        }
        string mark = Path.Combine(path, MarkName);
        try
        {
            using (new FileStream(mark, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
                foreach (string file in Directory.EnumerateFiles(path).Where(file => file != mark))
                {
                    File.Delete(file);
                }
            }
            File.Delete(mark);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Misuse($"A run is being made ready in '{path}'; name another folder.");
        }
    }

    /// <summary>The run has begun, or will not.</summary>
    public void Dispose()
    {
        _mark.Dispose();
        File.Delete(_mark.Name);
    }

    private static bool HoldsOwnFilesOnly(string path)
    {
        HashSet<string> own =
        [
            Path.Combine(path, MarkName),
            Path.Combine(path, PlanFile.CopyName),
            Path.Combine(path, RunFolder.JournalName),
            .. Directory.EnumerateFiles(path, OwnOfLock),
            .. Directory.EnumerateFiles(path, OwnPuzzles),
        ];
        return Directory.EnumerateFileSystemEntries(path).All(own.Contains);
    }
}
