using System.Collections.Immutable;
using Gridlock.App.CommandLine;
using Gridlock.App.Terminal;
using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Channel;
using Gridlock.Core.Players.Budget;
using Gridlock.Puzzles.Tiers;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.Duels;

/// <summary>A duel as a run: played into a journal, watched on a screen, and sealed.</summary>
internal sealed class DuelRun(DuelSettings settings, DuelPlan plan, PlayerTable table, TimeProvider time)
{
    /// <summary>As <see cref="MatchExecutor.BeforeRound"/>.</summary>
    public Func<string, int, CancellationToken, Task>? BeforeRound { get; init; }

    /// <summary>A new folder for the run.</summary>
    /// <exception cref="CommandFailure">It can not be made, or holds something.</exception>
    public RunFolder CreateFolder() => FreshRunFolder.Create(settings.Out, plan.Puzzle.Id, time);

    /// <summary>Plays until the end or until cancelled; sealed in both cases.</summary>
    /// <exception cref="JournalException">The journal failed; what was written before stays readable.</exception>
    public async Task<DuelResult> PlayAsync(RunFolder folder, IDuelScreen screen, CancellationToken cancellationToken)
    {
        DuelResult result;
        var options = new JournalOptions(time, table.Keys);
        await using (JournalWriter journal = JournalWriter.Create(folder, options))
        await using (var channel = new EventChannel(journal.AppendAsync, time))
        {
            await channel.PublishAsync(Started(folder), CancellationToken.None);
            channel.Attach(screen.SeeAsync, EventChannel.DefaultViewerCapacity);
            using var documents = new DocumentLedger(channel);
            using var matches = new MatchExecutor(channel, documents, time)
            {
                Budget = settings.Budget is decimal limit ? new BudgetLedger(limit) : null,
                BeforeRound = BeforeRound,
                CutsLoops = settings.CutsLoops,
            };
            var executor = new DuelExecutor(matches);
            result = await screen.ShowAsync(() => executor.PlayAsync(plan, table.Players, cancellationToken));
            await channel.PublishAsync(new RunEnded(result.Outcome), CancellationToken.None);
        }
        await RunSeal.SealAsync(folder, CancellationToken.None);
        return result;
    }

    private RunStarted Started(RunFolder folder)
    {
        ProofRecord proof = plan.Puzzle.Proof!;
        return new RunStarted(
            RunStarted.CurrentFormat,
            Path.GetFileName(folder.Path),
            ToolVersion.Current,
            settings.ToCommand(),
            new ProofEngine(proof.Engine, proof.Version)
        );
    }
}
