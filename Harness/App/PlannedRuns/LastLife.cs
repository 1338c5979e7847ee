using Gridlock.Core.Matches;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.PlannedRuns;

/// <summary>What the processes that played a run have left for the next one.</summary>
/// <param name="IsComplete">True if the journal says that nothing is left to play.</param>
/// <param name="GivenBudget">US dollars, as the last command line said that said something of it.</param>
internal sealed record LastLife(bool IsComplete, decimal? GivenBudget)
{
    public static LastLife Of(RunTranscript run)
    {
        var life = new LastLife(false, RunStart.BudgetOf(run.Start));
        foreach (JournalEntry entry in JournalReader.Read(run.Folder.JournalPath))
        {
            if (entry is not JournalEntry.Recorded { Event: var @event })
            {
                continue;
            }
            life = @event is RunResumed { Budget: decimal told } ? life with { GivenBudget = told } : life;
            bool completes = @event is RunEnded { Outcome: MatchExecutor.Completed };
            life = life.IsComplete == completes ? life : life with { IsComplete = completes };
        }
        return life;
    }
}
