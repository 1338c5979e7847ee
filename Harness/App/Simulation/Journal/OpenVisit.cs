namespace Gridlock.App.Simulation.Journal;

/// <summary>A request's place in the journal while it is answered; only its own answer writes to it.</summary>
internal sealed class OpenVisit(SimulatedJournal journal, Visit first)
{
    private volatile Visit _visit = first;

    public Visit Visit => _visit;

    public void Note(Func<Visit, Visit> change) => _visit = change(_visit);

    public void End(VisitOutcome outcome) => _visit = _visit with { Outcome = outcome, Ended = journal.Elapsed };
}
