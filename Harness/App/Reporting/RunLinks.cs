namespace Gridlock.App.Reporting;

/// <summary>Where a run's folder lies, as a report may say it.</summary>
internal static class RunLinks
{
    /// <summary>From the report's folder to the run's, with slashes; null where the way leads through the top of the file system, and so
    /// would name what is nobody's business.</summary>
    public static string? Of(string report, string run)
    {
        string from = Path.GetDirectoryName(Path.GetFullPath(report))!;
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
        return up > 0 && depth - up < 2 ? null : string.Join('/', steps.Select(Uri.EscapeDataString));
    }
}
