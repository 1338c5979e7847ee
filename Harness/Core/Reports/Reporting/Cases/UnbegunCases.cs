using System.Collections.Immutable;
using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Players;
using Gridlock.Core.Runs.Plans;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Json;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Reporting.Cases;

/// <summary>What a run that did not come to its end was to play and never began, by player; from its plan, or from its puzzle for a duel.</summary>
internal static class UnbegunCases
{
    private const string NameOfSimulated = PlayerName.SimulatedProvider + "/";

    /// <summary>Null where the run does not say what it was to play.</summary>
    public static ImmutableDictionary<ReportPlayer, long>? Of(RunTranscript run, IReadOnlyCollection<ReportCase> begun)
    {
        DocumentRecorded[] documents = [.. Documents(run)];
        (IEnumerable<string> players, long each) = run.Start.Command.GetValueOrDefault("verb") switch
        {
            "run" => OfPlan(run, documents),
            "duel" or "live" => OfDuel(run, documents),
            _ => ([], 0),
        };
        return each == 0
            ? null
            : players
                .Select(name => new ReportPlayer(name, name.StartsWith(NameOfSimulated, StringComparison.Ordinal)))
                .Select(player => (Player: player, Left: each - begun.LongCount(one => one.Player == player)))
                .Where(static one => one.Left > 0)
                .ToImmutableDictionary(static one => one.Player, static one => one.Left);
    }

    private static IEnumerable<DocumentRecorded> Documents(RunTranscript run) =>
        JournalReader
            .Read(run.Folder.JournalPath)
            .OfType<JournalEntry.Recorded>()
            .Select(static entry => entry.Event)
            .OfType<DocumentRecorded>()
            .Where(static document => document.Kind is DocumentLedger.Plan or DocumentLedger.Puzzle);

    private static (IEnumerable<string> Players, long Each) OfPlan(RunTranscript run, DocumentRecorded[] documents)
    {
        string? text = documents.FirstOrDefault(static document => document.Kind == DocumentLedger.Plan)?.Text;
        if (text is null || PlanOutline.Read(text) is not { } plan)
        {
            return ([], 0);
        }
        long tiers = 0;
        foreach ((int index, PuzzleBatch batch) in plan.Puzzles.Index())
        {
            if (
                TiersOf(batch, plan, Path.Combine(run.Folder.Path, PuzzleBatch.Brought.CopyName(index))) is not long own
            )
            {
                return ([], 0);
            }
            tiers += own;
        }
        return (plan.Players, tiers * plan.Repeats);
    }

    /// <summary>Null where the run has lost its copy of the puzzles.</summary>
    private static long? TiersOf(PuzzleBatch batch, PlanOutline plan, string copy) =>
        batch switch
        {
            PuzzleBatch.Fresh fresh => (long)fresh.Count * Enumerable.Range(1, fresh.Spec.Tiers).Count(plan.Plays),
            _ => File.Exists(copy)
                ? File.ReadLines(copy)
                    .Select(static line => PuzzleJson.Read(line) as PuzzleReading.Read)
                    .Sum(read => read?.Puzzle.Tiers.LongCount(tier => plan.Plays(tier.Tier)) ?? 0)
                : null,
        };

    private static (IEnumerable<string> Players, long Each) OfDuel(RunTranscript run, DocumentRecorded[] documents)
    {
        IReadOnlyDictionary<string, string> command = run.Start.Command;
        string? text = documents.FirstOrDefault(static document => document.Kind == DocumentLedger.Puzzle)?.Text;
        int tiers =
            command.ContainsKey("tier") ? 1
            : text is not null && PuzzleJson.Read(text) is PuzzleReading.Read { Puzzle: Puzzle puzzle }
                ? puzzle.Tiers.Length
            : 0;
        return ((command.GetValueOrDefault("players") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries), tiers);
    }
}
