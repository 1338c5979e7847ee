using Gridlock.App.CommandLine;
using Gridlock.Core.Runs.Plans;

namespace Gridlock.App.PlannedRuns;

/// <summary>Keeps the folders of this machine out of what a run keeps of its plan: a path that leads out of the plan's own folder becomes
/// its last name. A run has copies of its puzzles, so it does not need the path any more.</summary>
internal static class PlanPaths
{
    /// <summary>The text for the run folder, where recordings are still found.</summary>
    /// <exception cref="CommandFailure">A path is written so that it can not be taken out.</exception>
    public static string WithoutFiles(string text, string name, Plan plan) =>
        Shortened(
            text,
            name,
            plan.Puzzles.OfType<PuzzleBatch.Brought>().Select(static batch => batch.File).Append(plan.Out ?? "")
        );

    /// <summary>The text for the journal.</summary>
    /// <exception cref="CommandFailure">A path is written so that it can not be taken out.</exception>
    public static string WithoutRecordings(string text, string name, Plan plan) =>
        Shortened(text, name, plan.Players.Select(static player => player.Name.Recording ?? ""));

    private static string Shortened(string text, string name, IEnumerable<string> paths)
    {
        // The longest first: a path may begin another.
        foreach (string path in paths.Where(LeadsAway).Distinct().OrderByDescending(static path => path.Length))
        {
            text = text.Contains(path, StringComparison.Ordinal)
                ? text.Replace(path, LastName(path), StringComparison.Ordinal)
                : throw CommandFailure.Misuse(
                    $"{name} names '{LastName(path)}' with escapes in its path, and a journal keeps no folders; write the path plainly."
                );
        }
        return text;
    }

    private static bool LeadsAway(string path) =>
        LastName(path).Length > 0
        && LastName(path) != path
        && (
            Path.IsPathRooted(path)
            || path.StartsWith('~')
            || path.Split('/', '\\').Contains("..")
            || (path.Length > 1 && path[1] == ':')
        );

    private static string LastName(string path) => path.TrimEnd('/', '\\').Split('/', '\\')[^1];
}
