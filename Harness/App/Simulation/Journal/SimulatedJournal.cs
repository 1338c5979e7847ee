namespace Gridlock.App.Simulation.Journal;

/// <summary>What a simulated server saw, for tests of clients; the latest requests, in order of arrival.</summary>
public sealed class SimulatedJournal
{
    private const int MostVisits = 100_000;

    private readonly Lock _lock = new();
    private readonly Queue<OpenVisit> _visits = [];
    private readonly TimeProvider _time;
    private readonly long _start;
    private long _number;

    internal SimulatedJournal(TimeProvider time) => (_time, _start) = (time, time.GetTimestamp());

    internal TimeSpan Elapsed => _time.GetElapsedTime(_start);

    /// <summary>As of now; of a request that is still open, what is known so far.</summary>
    public IReadOnlyList<Visit> Visits()
    {
        lock (_lock)
        {
            return [.. _visits.Select(static open => open.Visit)];
        }
    }

    internal OpenVisit Open(string connection, string path)
    {
        lock (_lock)
        {
            var open = new OpenVisit(this, new Visit(++_number, Elapsed, connection, path));
            _visits.Enqueue(open);
            if (_visits.Count > MostVisits)
            {
                _visits.Dequeue();
            }
            return open;
        }
    }

    /// <summary>Numbers go on; requests that are open are forgotten too.</summary>
    internal void Clear()
    {
        lock (_lock)
        {
            _visits.Clear();
        }
    }
}
