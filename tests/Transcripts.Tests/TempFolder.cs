using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Tests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("gridlock-transcripts-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public RunFolder NewRun(string name = "run") =>
        RunFolder.Create(this[name]).Should().BeOfType<FolderResult.Ready>().Subject.Folder;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
