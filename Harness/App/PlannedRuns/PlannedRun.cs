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

/// <summary>Plays what is left of a planned run into its journal, and closes the journal.</summary>
internal sealed class PlannedRun(
    RunSettings settings,
    PlannedPlayers players,
    PlannedBatches batches,
    PuzzleSupply supply,
    RunTally tally,
    TimeProvider time
)
{
    private Plan Plan => settings.File.Plan;

    /// <param name="start">Written first; null where the journal has a beginning.</param>
    /// <exception cref="JournalException">The journal failed; what was written before stays, and can be gone on with.</exception>
    public async Task<RunOutcome> PlayAsync(
        RunFolder folder,
        JournalWriter journal,
        RunStarted? start,
        CancellationToken cancellationToken
    )
    {
        RunOutcome outcome;
        await using (journal)
        await using (var channel = new EventChannel(journal.AppendAsync, time))
        {
            using var documents = new DocumentLedger(channel, journal.HasDocument);
            if (start is not null)
            {
                await channel.PublishAsync(start, CancellationToken.None);
            }
            await documents.RecordAsync(DocumentLedger.Plan, settings.File.Text, CancellationToken.None);
            using MatchExecutor matches = Matches(channel, documents);
            outcome = await new RunExecutor(matches, tally).PlayAsync(Assignment(), cancellationToken);
            await channel.PublishAsync(new RunEnded(outcome.Word()), CancellationToken.None);
        }
        await RunSeal.SealAsync(folder, CancellationToken.None);
        return outcome;
    }

    private MatchExecutor Matches(EventChannel channel, DocumentLedger documents)
    {
        decimal spent = tally.Standing().Cost ?? 0;
        Dictionary<PlayerName, int> seats = players
            .Players.Select(static (player, seat) => (player.Name, seat))
            .ToDictionary(static pair => pair.Name, static pair => pair.seat);
        return new MatchExecutor(channel, documents, time)
        {
            Budget = settings.Budget is decimal limit ? new BudgetLedger(limit, spent) : null,
            CallLimit = Plan.Limits.Waits.Call ?? WaitLimits.Default.Call,
            Retries = Plan.Limits.Retries,
            LeavesOpen = true,
            Heard = (player, call) => tally.Add(seats[player.Name], call, player.Price),
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
        };
}
