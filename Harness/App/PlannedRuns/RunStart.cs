using System.Globalization;
using Gridlock.App.CommandLine;
using Gridlock.Core.Matches;
using Gridlock.Puzzles.Identity;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.PlannedRuns;

/// <summary>What the first line of a planned run's journal says of it, written and read.</summary>
internal static class RunStart
{
    public const string Verb = "run";

    private const string VerbKey = "verb";
    private const string PlanKey = "plan";
    private const string SeedKey = "seed";
    private const string BudgetKey = "budget";

    public static RunStarted Of(
        RunFolder folder,
        RunSettings settings,
        IReadOnlyDictionary<int, PuzzleStock> stocks,
        ProofEngine? engine
    )
    {
        var command = new Dictionary<string, string>
        {
            [VerbKey] = Verb,
            [PlanKey] = settings.File.Hash,
            [SeedKey] = settings.Seed.ToString(),
        };
        foreach ((int batch, PuzzleStock stock) in stocks)
        {
            command[PuzzleStock.CopyName(batch)] = stock.Hash;
        }
        LoopCutting.Write(command, settings.CutsLoops);
        if (settings.GivenBudget is decimal dollars)
        {
            command[BudgetKey] = dollars.ToString(CultureInfo.InvariantCulture);
        }
        return new RunStarted(
            RunStarted.CurrentFormat,
            Path.GetFileName(folder.Path),
            ToolVersion.Current,
            command,
            engine
        );
    }

    /// <exception cref="CommandFailure">The run was not made from a plan.</exception>
    public static void Require(RunTranscript transcript, string path)
    {
        string verb = transcript.Start.Command.GetValueOrDefault(VerbKey) ?? "another command";
        if (verb != Verb || !transcript.Start.Command.ContainsKey(PlanKey))
        {
            throw CommandFailure.Misuse(
                $"'{path}' was made by '{verb}', and only runs of 'gridlock run' can be gone on with; play a new one."
            );
        }
    }

    public static Seed SeedOf(RunStarted start) => Seed.Parse(start.Command[SeedKey]);

    /// <summary>What the command line said of the budget; null for nothing.</summary>
    public static decimal? BudgetOf(RunStarted start) =>
        decimal.TryParse(
            start.Command.GetValueOrDefault(BudgetKey),
            NumberStyles.Number,
            CultureInfo.InvariantCulture,
            out decimal dollars
        )
            ? dollars
            : null;

    /// <summary>The hash of the copy of a batch's file.</summary>
    public static string StockHash(RunStarted start, int batch) =>
        start.Command.GetValueOrDefault(PuzzleStock.CopyName(batch)) ?? "";

    /// <summary>The plan's text as the run began with it: from its journal, or from its folder if a process died before it was there.</summary>
    /// <exception cref="CommandFailure">It is lost.</exception>
    public static string PlanTextOf(RunTranscript transcript, StatedCatalogue stated)
    {
        string hash = transcript.Start.Command[PlanKey];
        string? recorded = JournalReader
            .Read(transcript.Folder.JournalPath)
            .Take(2)
            .OfType<JournalEntry.Recorded>()
            .Select(static entry => entry.Event)
            .OfType<DocumentRecorded>()
            .FirstOrDefault(document => document.Hash == hash)
            ?.Text;
        string copy = Path.Combine(transcript.Folder.Path, PlanFile.CopyName);
        PlanFile? kept = recorded is null && File.Exists(copy) ? PlanFile.Read(copy, stated) : null;
        return recorded
            ?? (
                kept is not null && kept.Hash == hash
                    ? kept.RecordedText
                    : throw CommandFailure.Misuse(
                        $"The plan that '{transcript.Folder.Path}' began with is lost, so the run can not go on; play a new one."
                    )
            );
    }
}
