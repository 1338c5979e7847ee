using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Runs;

/// <summary>Where a run lives: its journal, its manifest once sealed, and a lock while it is being written.</summary>
public sealed class RunFolder
{
    public const string JournalName = "journal.jsonl";
    public const string ManifestName = "manifest.json";
    public const string PackedJournalName = "journal.jsonl.br";
    public const string LockName = "writer.lock";
    internal const string LockHolderName = "writer.pid";

    private RunFolder(string path) => Path = path;

    /// <summary>Absolute.</summary>
    public string Path { get; }

    public string JournalPath => System.IO.Path.Combine(Path, JournalName);

    public string ManifestPath => System.IO.Path.Combine(Path, ManifestName);

    /// <summary>Where the journal is once it was packed at sealing.</summary>
    public string PackedJournalPath => System.IO.Path.Combine(Path, PackedJournalName);

    /// <summary>True if only the packed journal is there.</summary>
    public bool IsPacked => !File.Exists(JournalPath) && File.Exists(PackedJournalPath);

    /// <summary>Why there is nothing to read where the journal has no whole line.</summary>
    internal string NothingBegun =>
        $"No run has begun in '{Path}': its journal has no whole line, so nothing was asked yet.";

    internal string LockPath => System.IO.Path.Combine(Path, LockName);

    internal string LockHolderPath => System.IO.Path.Combine(Path, LockHolderName);

    /// <summary>A folder for a new run: one that is not there yet, or is empty.</summary>
    public static FolderResult Create(string path)
    {
        if (File.Exists(path))
        {
            return new FolderResult.Refused($"'{path}' is a file; name a folder that is new or empty.");
        }
        try
        {
            var folder = new RunFolder(Directory.CreateDirectory(path).FullName);
            if (folder.IsBeingWritten())
            {
                string holder = RunLock.Holder(folder);
                return new FolderResult.Refused($"'{path}' is being written by {holder}; name another folder.");
            }
            if (Directory.EnumerateFileSystemEntries(folder.Path).Any(entry => !folder.IsOfLock(entry)))
            {
                return new FolderResult.Refused($"The folder '{path}' is not empty; name one that is new or empty.");
            }
            RunLock.Take(folder).Dispose();
            return new FolderResult.Ready(folder);
        }
        catch (JournalException refused)
        {
            return new FolderResult.Refused(refused.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            string reason = JournalException.Reason(failure);
            return new FolderResult.Refused($"The folder '{path}' can not be made: {reason}; name another one.");
        }
    }

    /// <summary>The folder of a run that has begun; its journal's own path does as well.</summary>
    public static FolderResult Open(string path)
    {
        string folder =
            File.Exists(path) && System.IO.Path.GetFileName(path) is JournalName or PackedJournalName
                ? System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!
                : path;
        if (!Directory.Exists(folder))
        {
            return new FolderResult.Refused($"There is no run folder '{path}'.");
        }
        var run = new RunFolder(System.IO.Path.GetFullPath(folder));
        return File.Exists(run.JournalPath) || run.IsPacked
            ? new FolderResult.Ready(run)
            : new FolderResult.Refused($"'{path}' is not a run folder: it has no {JournalName}.");
    }

    /// <summary>The length and the hash of the journal's plain bytes as they are now, "sha256:" and hex, as a manifest names them.</summary>
    public (long Bytes, string Hash) MeasureJournal() => JournalSource.Measure(JournalPath);

    /// <summary>True while a writer, in any process, holds the run.</summary>
    public bool IsBeingWritten() => RunLock.IsHeld(this);

    /// <summary>A process that was killed leaves its lock behind, without meaning.</summary>
    private bool IsOfLock(string entry) => entry == LockPath || entry == LockHolderPath;

    /// <exception cref="JournalException">There is one already, or the folder can not be written.</exception>
    internal FileStream CreateJournal()
    {
        try
        {
            if (IsPacked)
            {
                throw new JournalException($"The folder '{Path}' already holds a run; name another folder.");
            }
            var journal = new FileStream(
                JournalPath,
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.Read,
                bufferSize: 0
            );
            FolderSync.Flush(Path);
            return journal;
        }
        catch (IOException) when (File.Exists(JournalPath))
        {
            throw new JournalException($"The folder '{Path}' already holds a run; name another folder.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw JournalException.Writing(JournalPath, failure);
        }
    }
}
