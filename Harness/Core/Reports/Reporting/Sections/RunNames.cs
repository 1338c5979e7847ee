using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Gridlock.Core.Reports.Reporting.Cases;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>Runs in two short lines, when and what, no two alike.</summary>
internal static partial class RunNames
{
    private const int Longest = 18;

    public static ImmutableArray<string> Of(IReadOnlyList<ReportRun> runs)
    {
        // Seconds, and in the end a number, where nothing else tells them apart.
        string[] names = [.. runs.Select(static run => Name(run, "yyyy-MM-dd HH:mm"))];
        string[] exact = [.. runs.Select(static run => Name(run, "MM-dd HH:mm:ss"))];
        return
        [
            .. runs.Select(
                (_, at) =>
                    names.Count(name => name == names[at]) == 1 ? names[at]
                    : exact.Count(name => name == exact[at]) == 1 ? exact[at]
                    : $"{exact[at]} #{at + 1}"
            ),
        ];
    }

    private static string Name(ReportRun run, string format)
    {
        string when = run.Started.UtcDateTime.ToString(format, CultureInfo.InvariantCulture);
        string what = Stamp().Replace(run.Id, "");
        return $"{when}\n{(what.Length > Longest ? $"{what[..(Longest - 1)]}…" : what)}";
    }

    /// <summary>What the program puts before the names that it gives.</summary>
    [GeneratedRegex(@"^\d{8}-\d{6}-(?=.)")]
    private static partial Regex Stamp();
}
