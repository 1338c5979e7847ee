using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Tests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    private const string Memory = "/dev/shm";

    public TempFolder()
        : this(Directory.CreateTempSubdirectory("gridlock-transcripts-").FullName) { }

    private TempFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>Where there is a file system in memory, in that: for thousands of runs, whose syncs would take minutes.</summary>
    public static TempFolder InMemory() =>
        Directory.Exists(Memory)
            ? new(Directory.CreateDirectory(System.IO.Path.Combine(Memory, $"gridlock-{Guid.NewGuid():N}")).FullName)
            : new();

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public RunFolder NewRun(string name = "run") =>
        RunFolder.Create(this[name]).Should().BeOfType<FolderResult.Ready>().Subject.Folder;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
