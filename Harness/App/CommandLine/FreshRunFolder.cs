using Gridlock.Transcripts.Runs;

namespace Gridlock.App.CommandLine;

/// <summary>Where a new run goes: the folder that was asked for, else one under "runs".</summary>
internal static class FreshRunFolder
{
    /// <summary>In the folder that the program was started in.</summary>
    public const string Usual = "runs";

    private const int MostInOneSecond = 100;

    /// <param name="path">Null leaves the folder's name to the program.</param>
    /// <param name="name">What the run is called behind the time; numbered where two runs begin in one second.</param>
    /// <exception cref="CommandFailure">It can not be made, or holds something.</exception>
    public static RunFolder Create(string? path, string name, TimeProvider time)
    {
        string fresh = Path.Combine(Usual, $"{time.GetUtcNow():yyyyMMdd-HHmmss}-{name}");
        IEnumerable<string> more = Enumerable.Range(2, MostInOneSecond).Select(number => $"{fresh}-{number}");
        string free = path ?? more.Prepend(fresh).FirstOrDefault(static one => !Path.Exists(one)) ?? fresh;
        return RunFolder.Create(free) switch
        {
            FolderResult.Ready ready => ready.Folder,
            FolderResult.Refused refused => throw CommandFailure.Misuse(refused.Reason),
            _ => throw new InvalidOperationException("A folder is ready or not."),
        };
    }
}
