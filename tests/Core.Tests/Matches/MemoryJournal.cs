using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Core.Tests.Matches;

/// <summary>Stamps and keeps events; fails, on request, at some event.</summary>
internal sealed class MemoryJournal(Predicate<JournalEvent>? fails = null)
{
    private readonly Lock _lock = new();
    private readonly List<JournalEvent> _events = [];

    public IReadOnlyList<JournalEvent> Events
    {
        get
        {
            lock (_lock)
            {
                return [.. _events];
            }
        }
    }

    public ValueTask<JournalEvent> AppendAsync(JournalEvent @event, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (fails?.Invoke(@event) == true)
            {
                throw new JournalException("The disk is full.");
            }
            JournalEvent stamped = @event with { Sequence = _events.Count + 1 };
            _events.Add(stamped);
            return ValueTask.FromResult(stamped);
        }
    }
}
