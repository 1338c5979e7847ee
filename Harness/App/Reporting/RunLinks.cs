namespace Gridlock.App.Reporting;

/// <summary>Where a run's folder lies, as a report may say it.</summary>
internal static class RunLinks
{
    /// <summary>From the report's folder to the run's, with slashes; null where the way leads through the top of the file system, and so
    /// would name what is nobody's business.</summary>
    public static string? Of(string report, string run) =>
        Steps(Path.GetDirectoryName(Path.GetFullPath(report))!, run) is { } steps
            ? string.Join('/', steps.Select(Uri.EscapeDataString))
            : null;

    /// <summary>From the folder of this process to the run's, as commands take it; its last name where it must not be named.</summary>
    public static string Folder(string run) =>
        Steps(Directory.GetCurrentDirectory(), run) is { } steps
            ? string.Join('/', steps)
            : Path.GetFileName(Path.TrimEndingDirectorySeparator(run));

    private static string[]? Steps(string from, string run)
    {
        string way = Path.GetRelativePath(from, run);
        if (Path.IsPathRooted(way))
        {
            return null;
        }
        string[] steps = way.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        int up = steps.TakeWhile(static step => step == "..").Count();
        int depth = from.Split(
            [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar],
            StringSplitOptions.RemoveEmptyEntries
        ).Length;
        return up > 0 && depth - up < 2 ? null : steps;
    }
}
