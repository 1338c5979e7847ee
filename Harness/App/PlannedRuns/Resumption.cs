using System.Collections.Immutable;
using Gridlock.App.CommandLine;
using Gridlock.Core.Matches;
using Gridlock.Core.Reports.Reporting.Reproduction;
using Gridlock.Core.Runs;
using Gridlock.Core.Runs.Cases;
using Gridlock.Core.Runs.Plans;
using Gridlock.Core.Runs.Standing;
using Gridlock.Puzzles.Identity;
using Gridlock.Transcripts.Reading;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.PlannedRuns;

/// <summary>A run that is to go on: what it began with, and how far it came.</summary>
/// <param name="Budget">US dollars for the whole run where the command line names none: what one said before, unless the plan's was changed
/// since the run began.</param>
internal sealed record Resumption(RunTranscript Transcript, PlanFile File, Seed Seed, bool IsComplete, decimal? Budget)
{
    public RunFolder Folder => Transcript.Folder;

    /// <param name="path">A run folder.</param>
    /// <exception cref="CommandFailure">It is no run of a plan, another process writes it, or its plan was changed.</exception>
    public static Resumption Open(string path, StatedCatalogue stated)
    {
        RunTranscript transcript = RunTranscript.Open(path) switch
        {
            TranscriptResult.Opened opened => opened.Transcript,
            TranscriptResult.Refused when UnbegunRun.IsIn(path) => throw CommandFailure.Misuse(
                $"No run has begun in '{path}', so nothing was asked; play the plan again with --out {ShellWord.OfPath(path)}."
            ),
            TranscriptResult.Refused refused => throw CommandFailure.Misuse(refused.Reason),
            _ => throw new InvalidOperationException("A transcript is opened or not."),
        };
        RunStart.Require(transcript, path);
        if (transcript.Folder.IsBeingWritten())
        {
            throw CommandFailure.Misuse(
                $"The run in '{path}' is being played by another process; wait for it to end, or stop it."
            );
        }
        Seed seed = RunStart.SeedOf(transcript.Start);
        string folder = transcript.Folder.Path;
        PlanFile began = PlanFile.Of($"the plan of '{path}'", RunStart.PlanTextOf(transcript, stated), folder, stated);
        string copy = Path.Combine(folder, PlanFile.CopyName);
        PlanFile now = System.IO.File.Exists(copy) ? PlanFile.Read(copy, stated) : began;
        Require(began.Plan, now.Plan, seed, Path.Combine(path, PlanFile.CopyName));
        LastLife last = LastLife.Of(transcript);
        decimal? budget = now.Plan.Budget == began.Plan.Budget ? last.GivenBudget ?? now.Plan.Budget : now.Plan.Budget;
        return new Resumption(transcript, now, seed, last.IsComplete, budget);
    }

    /// <summary>The puzzles of the plan, with the run's own copies of files.</summary>
    /// <exception cref="CommandFailure">A copy is gone or was changed.</exception>
    public Task<PlannedBatches> BatchesAsync(CancellationToken cancellationToken) =>
        PlannedBatches.OfAsync(
            File.Plan,
            (batch, _) =>
                PuzzleStock.OpenAsync(
                    Path.Combine(Folder.Path, PuzzleStock.CopyName(batch)),
                    RunStart.StockHash(Transcript.Start, batch),
                    cancellationToken
                )
        );

    /// <summary>Reads the journal into a tally, and into what must not be played again.</summary>
    public RunHistory Read(PlannedBatches batches, RunTally tally, CancellationToken cancellationToken) =>
        RunHistory.Read(
            Transcript,
            batches.CasesOf,
            (one, match) => Add(tally, one, match, File.Plan.Players.Length),
            cancellationToken
        );

    private static void Add(RunTally tally, RunCase one, MatchRecord match, int players)
    {
        if (one.Player >= players)
        {
            return;
        }
        foreach (CallRecord call in match.Rounds.SelectMany(static round => round.Attempts))
        {
            tally.Add(one.Player, call, match.Start.Price);
        }
        switch (match.End?.Outcome)
        {
            case null:
                break;
            case MatchExecutor.Failed:
                tally.AddFailed(one.Player);
                break;
            default:
                tally.AddDone(one.Player);
                break;
        }
    }

    /// <summary>Limits, budget and output may change; what decides the evidence may not.</summary>
    private static void Require(Plan began, Plan now, Seed seed, string copy)
    {
        ImmutableArray<string> changes = PlanIdentity.Differences(
            PlanIdentity.Lines(began, seed),
            PlanIdentity.Lines(now, now.Seed is string text ? Seed.Parse(text) : seed)
        );
        if (changes.Length > 0)
        {
            throw new ChangedPlan(
                $"{copy} was changed since the run began, and a run is one plan throughout; undo this, or play a new run:",
                changes
            );
        }
    }
}
