using Gridlock.App.CommandLine;
using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Budget;
using Gridlock.Core.Runs;
using Gridlock.Core.Runs.Plans;
using Gridlock.Core.Runs.Standing;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.PlannedRuns;

/// <summary>Plays what is left of a planned run into its journal, shows how far it is, and closes the journal.</summary>
internal sealed class PlannedRun(
    RunSettings settings,
    PlannedPlayers players,
    PlannedBatches batches,
    PuzzleSupply supply,
    Surroundings surroundings
)
{
    private readonly RunTally _tally = new(players.Players, batches.Order(settings.Seed).CountOfPlayer);

    private Plan Plan => settings.File.Plan;

    /// <param name="folder">New, with copies of all that the run needs.</param>
    /// <param name="unbegun">Let go of once the journal has its first line.</param>
    /// <exception cref="JournalException">The journal failed; what was written before stays, and can be gone on with.</exception>
    public async Task<ExitCode> BeginAsync(
        RunFolder folder,
        UnbegunRun unbegun,
        bool json,
        CancellationToken cancellationToken
    )
    {
        supply.Begin(batches.Order(settings.Seed), cancellationToken);
        ProofEngine? engine = await supply.EngineAsync();
        RunStarted start = RunStart.Of(folder, settings, batches.Stocks, engine);
        JournalWriter journal = JournalWriter.Create(folder, JournalOptions());
        var screen = new RunScreen(surroundings, folder, json);
        screen.Announce(Plan, batches, settings);
        RunOutcome outcome = await screen.WatchAsync(
            _tally,
            () => PlayAsync(folder, journal, (start, unbegun), cancellationToken)
        );
        return screen.Conclude(_tally, outcome, wasDone: false);
    }

    /// <exception cref="JournalException">The journal can not be gone on with, or failed.</exception>
    public async Task<ExitCode> GoOnAsync(Resumption resumption, bool json, CancellationToken cancellationToken)
    {
        var screen = new RunScreen(surroundings, resumption.Folder, json);
        if (resumption.IsComplete)
        {
            resumption.Read(batches, _tally, cancellationToken);
            if (resumption.Transcript.Alteration is { } alteration)
            {
                throw new JournalException(
                    $"The run in '{resumption.Folder.Path}' was complete, but {alteration.Reason}."
                );
            }
            await SealAsync(resumption.Folder, cancellationToken);
            return screen.Conclude(_tally, RunOutcome.Completed, wasDone: true);
        }
        screen.Announce(Plan, batches, settings);
        JournalWriter journal = await JournalWriter.ReopenAsync(
            resumption.Folder,
            JournalOptions(),
            new RunResumed(ToolVersion.Current, 0, settings.GivenBudget),
            cancellationToken
        );
        try
        {
            // Read once the journal is held, so that no other process can add to it meanwhile.
            supply.History = resumption.Read(batches, _tally, cancellationToken);
        }
        catch
        {
            await journal.DisposeAsync();
            throw;
        }
        RunOutcome outcome = await screen.WatchAsync(
            _tally,
            () => PlayAsync(resumption.Folder, journal, null, cancellationToken)
        );
        return screen.Conclude(_tally, outcome, wasDone: false);
    }

    /// <param name="beginning">Written first; null where the journal has a beginning.</param>
    private async Task<RunOutcome> PlayAsync(
        RunFolder folder,
        JournalWriter journal,
        (RunStarted Start, UnbegunRun Unbegun)? beginning,
        CancellationToken cancellationToken
    )
    {
        RunOutcome outcome;
        await using (journal)
        await using (var channel = new EventChannel(journal.AppendAsync, surroundings.Time))
        {
            using var documents = new DocumentLedger(channel, journal.HasDocument);
            if (beginning is var (start, unbegun))
            {
                await channel.PublishAsync(start, CancellationToken.None);
                unbegun.Dispose();
            }
            await documents.RecordAsync(DocumentLedger.Plan, settings.File.RecordedText, CancellationToken.None);
            using MatchExecutor matches = Matches(channel, documents);
            outcome = await new RunExecutor(matches, _tally).PlayAsync(Assignment(), cancellationToken);
            await channel.PublishAsync(new RunEnded(outcome.Word()), CancellationToken.None);
        }
        // What was played is not needed any more, and the seal of a long run needs some room itself.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        await RunSeal.SealAsync(folder, CancellationToken.None);
        return outcome;
    }

    private MatchExecutor Matches(EventChannel channel, DocumentLedger documents)
    {
        decimal spent = _tally.Standing().Cost ?? 0;
        Dictionary<PlayerName, int> seats = players
            .Players.Select(static (player, seat) => (player.Name, seat))
            .ToDictionary(static pair => pair.Name, static pair => pair.seat);
        return new MatchExecutor(channel, documents, surroundings.Time)
        {
            Budget = settings.Budget is decimal limit ? new BudgetLedger(limit, spent) : null,
            CallLimit = Plan.Limits.Waits.Call ?? WaitLimits.Default.Call,
            Retries = Plan.Limits.Retries,
            LeavesOpen = true,
            CutsLoops = settings.CutsLoops,
            Heard = (player, call) => _tally.Add(seats[player.Name], call, player.Price),
        };
    }

    private RunAssignment Assignment() =>
        new(batches.Order(settings.Seed), players.Players, Plan.Rounds, Plan.Repeats, settings.Seed, supply.GetAsync)
        {
            Concurrency = Plan.Limits.Concurrency,
            Lanes = players.Lanes,
            FailedShare = Plan.Limits.FailedShare,
            FailuresInARow = Plan.Limits.FailuresInARow,
            History = supply.History,
            Styles = Plan.Styles,
        };

    private JournalOptions JournalOptions() => new(surroundings.Time, players.Table.Keys);

    /// <summary>A process may have died between the end of the journal and its seal.</summary>
    private static async Task SealAsync(RunFolder folder, CancellationToken cancellationToken)
    {
        if (!File.Exists(folder.ManifestPath))
        {
            await RunSeal.SealAsync(folder, cancellationToken);
        }
    }
}
