using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Journal;

/// <summary>The one writer of a run's journal; append from any thread. A journal that failed once fails every later append.</summary>
public sealed class JournalWriter : IAsyncDisposable
{
    private readonly Lock _order = new();
    private readonly JournalFile _file;
    private readonly FileStream? _lock;
    private readonly TimeProvider _time;
    private readonly EventWriter _events;
    private readonly HashSet<string> _documents = [];
    private readonly string _path;
    private long _sequence;
    private bool _disposed;

    internal JournalWriter(FileStream journal, FileStream? runLock, JournalOptions options)
    {
        _path = journal.Name;
        _lock = runLock;
        _time = options.Time;
        _events = new EventWriter(new SecretGuard(options.Secrets));
        _file = new JournalFile(journal, options.Time);
    }

    /// <summary>Begins the journal of a run folder that has none.</summary>
    /// <exception cref="JournalException">Another writer holds the run, it has a journal already, or the folder can not be written.</exception>
    public static JournalWriter Create(RunFolder folder, JournalOptions options)
    {
        FileStream held = folder.Hold();
        try
        {
            return new JournalWriter(folder.CreateJournal(), held, options);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Stamps the event with its sequence number and time, and returns it as it is written. A delta or a document is with the
    /// operating system within 250 ms or 4 KB; any other event is on the disk when this returns, and everything before it too.</summary>
    /// <param name="cancellationToken">Heeded until the event has its place in the journal; from there it is written in any case.</param>
    /// <exception cref="JournalException">The journal can not be written; the run must stop.</exception>
    public ValueTask<JournalEvent> AppendAsync(JournalEvent @event, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        bool durable = @event is not (CallDelta or DocumentRecorded);
        (JournalEvent written, long end, bool full) = Place(@event);
        return durable || full ? Commit(written, end, durable) : ValueTask.FromResult(written);
    }

    /// <summary>Stores a text unless the run has it already; returns the hash that names it. It is on the disk with the next durable event.</summary>
    /// <param name="kind">"puzzle" or "message".</param>
    /// <exception cref="JournalException">The journal can not be written; the run must stop.</exception>
    public async ValueTask<string> RecordDocumentAsync(string kind, string text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string hash = DocumentHash.Of(text);
        long end;
        bool full;
        lock (_order)
        {
            if (_documents.Contains(hash))
            {
                return hash;
            }
            (_, end, full) = Place(new DocumentRecorded(hash, kind, text));
        }
        if (full)
        {
            await _file.CommitAsync(end, durable: false).ConfigureAwait(false);
        }
        return hash;
    }

    /// <summary>Writes what is left and lets go of the run.</summary>
    /// <exception cref="JournalException">What was left could not be written.</exception>
    public async ValueTask DisposeAsync()
    {
        lock (_order)
        {
            if (_disposed)
            {
                return;
            }
            _disposed = true;
        }
        try
        {
            await _file.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            _events.Dispose();
            if (_lock is not null)
            {
                await _lock.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private (JournalEvent Written, long End, bool Full) Place(JournalEvent @event)
    {
        lock (_order)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            DateTimeOffset now = _time.GetUtcNow();
            var stamped = @event with
            {
                Sequence = _sequence + 1,
                At = new DateTimeOffset(now.UtcTicks - now.UtcTicks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero),
            };
            JournalEvent written = _events.Write(stamped);
            if (_events.Line.Length > JournalReader.LongestLine)
            {
                throw _file.Fail(
                    $"'{_path}' can not take an event of {_events.Line.Length} bytes: a line has at most {JournalReader.LongestLine}."
                );
            }
            (long end, bool full) = _file.Gather(_events.Line);
            _sequence++;
            if (@event is DocumentRecorded document)
            {
                _documents.Add(document.Hash);
            }
            return (written, end, full);
        }
    }

    private async ValueTask<JournalEvent> Commit(JournalEvent written, long end, bool durable)
    {
        await _file.CommitAsync(end, durable).ConfigureAwait(false);
        return written;
    }
}
