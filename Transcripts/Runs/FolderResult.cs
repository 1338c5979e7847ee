namespace Gridlock.Transcripts.Runs;

/// <summary>A run folder, or why there is none: <see cref="Ready"/> or <see cref="Refused"/>.</summary>
public abstract record FolderResult
{
    private FolderResult() { }

    public sealed record Ready(RunFolder Folder) : FolderResult;

    /// <param name="Reason">One sentence for people: the path, what is wrong, the way out.</param>
    public sealed record Refused(string Reason) : FolderResult;
}
