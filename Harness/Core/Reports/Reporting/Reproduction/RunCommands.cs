using System.Collections.Immutable;
using Gridlock.Core.Reports.Reporting.Cases;

namespace Gridlock.Core.Reports.Reporting.Reproduction;

/// <summary>What anyone can type who wants to check a run, or to play it once more.</summary>
internal static class RunCommands
{
    private const string Recorded = "sim/replay:";

    /// <summary>Checks the journal, judges it again, and plays the same once more where that is possible.</summary>
    public static IEnumerable<string> Of(ReportRun run)
    {
        string folder = ShellWord.OfPath(run.Folder);
        yield return $"gridlock transcripts verify {folder}";
        yield return $"gridlock judge {folder}";
        if (Again(run) is string again)
        {
            yield return again;
        }
    }

    public static string Report(IEnumerable<ReportRun> runs) =>
        $"gridlock report {string.Join(' ', runs.Select(static run => ShellWord.OfPath(run.Folder)))}";

    /// <summary>Why a run can not be played once more by a command; null where it can.</summary>
    public static string? Objection(ReportRun run) =>
        Verb(run) switch
        {
            "run" => null,
            "duel" or "live" when PlayersOf(run).Any(static name => name.StartsWith(Recorded)) =>
                $"{run.Id} has players that answer from recordings, which its journal does not name the place of.",
            "duel" or "live" => null,
            "check" =>
                $"{run.Id} is the candidate's side of a check against {run.Command.GetValueOrDefault("baseline") ?? "a baseline"}; 'gridlock check' with that baseline asks anew.",
            _ => $"{run.Id} was not played by Gridlock, so there is nothing to play again.",
        };

    private static string? Again(ReportRun run) =>
        Objection(run) is not null ? null
        : Verb(run) == "run" ? PlanAgain(run)
        : DuelAgain(run);

    /// <summary>The same puzzles in the same order, and whatever the players answer now.</summary>
    private static string PlanAgain(ReportRun run)
    {
        string plan = ShellWord.OfPath(run.Folder == "." ? "plan.yaml" : $"{run.Folder.TrimEnd('/', '\\')}/plan.yaml");
        string seed = run.Command.TryGetValue("seed", out string? given) ? $" --seed {given}" : "";
        return $"gridlock run {plan}{seed}{Flags(run)} --out {ShellWord.OfPath(Fresh(run))}";
    }

    /// <summary>Its puzzle lies in its journal, wherever it came from.</summary>
    private static string DuelAgain(ReportRun run)
    {
        IEnumerable<string> words =
        [
            "gridlock duel --puzzle",
            ShellWord.OfPath(run.Folder),
            .. Option(run, "--seed", "seed"),
            .. PlayersOf(run).SelectMany(static name => new[] { "--player", ShellWord.Quoted(name) }),
            .. Option(run, "--tier", "tier"),
            .. Option(run, "--rounds", "rounds"),
            .. (run.Command.GetValueOrDefault("verify") ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(static style => new[] { "--verify", ShellWord.Quoted(style) }),
            .. Option(run, "--budget", "budget"),
        ];
        return $"{string.Join(' ', words)}{Flags(run)} --out {ShellWord.OfPath(Fresh(run))}";
    }

    /// <summary>Simulated players need no pauses; what is cut off is part of how the run was played.</summary>
    private static string Flags(ReportRun run) =>
        (run.Command.ContainsKey("cutLoops") ? " --cut-loops" : "")
        + (run.Served.Keys.Any() && run.Served.Keys.All(static player => player.Simulated) ? " --fast" : "");

    private static IEnumerable<string> Option(ReportRun run, string option, string key) =>
        run.Command.TryGetValue(key, out string? value) ? [option, ShellWord.Quoted(value)] : [];

    private static ImmutableArray<string> PlayersOf(ReportRun run) =>
        [.. (run.Command.GetValueOrDefault("players") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static string Fresh(ReportRun run) =>
        run.Folder == "." ? $"../{run.Id}-again" : $"{run.Folder.TrimEnd('/', '\\')}-again";

    private static string Verb(ReportRun run) => run.Command.GetValueOrDefault("verb") ?? "";
}
