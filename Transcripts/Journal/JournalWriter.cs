using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Journal;

/// <summary>The one writer of a run's journal; append from any thread. A journal that failed once fails every later append.</summary>
public sealed class JournalWriter : IAsyncDisposable
{
    private readonly Lock _order = new();
    private readonly JournalFile _file;
    private readonly IDisposable? _lock;
    private readonly TimeProvider _time;
    private readonly EventWriter _events;
    private readonly DeltaGuard _deltas;
    private DocumentSet _documents;
    private readonly string _path;
    private long _sequence;
    private bool _disposed;

    internal JournalWriter(FileStream journal, IDisposable? runLock, JournalOptions options, JournalEnd end)
    {
        var guard = new SecretGuard(options.Secrets);
        _path = journal.Name;
        _lock = runLock;
        _time = options.Time;
        _sequence = end.Sequence;
        _documents = end.Documents;
        _events = new EventWriter(guard, end.Link);
        _deltas = new DeltaGuard(guard);
        _file = new JournalFile(journal, options);
    }

    /// <summary>Makes ready how events become lines; without it the first event takes 40 ms, since all of this is compiled then.</summary>
    public static void Prepare()
    {
        using var events = new EventWriter(new SecretGuard([]), []);
        string hash = DocumentHash.Of("");
        events.Write(new DocumentRecorded(hash, "", ""));
        events.Write(new MatchStarted("", "", false, "", hash, 1, 0));
        events.Write(new CallIntent("", "", 0, 1, "", "", "", [new RequestMessage("", hash)]));
    }

    /// <summary>Begins the journal of a run folder that has none.</summary>
    /// <exception cref="JournalException">Another writer holds the run, it has a journal already, or the folder can not be written.</exception>
    public static JournalWriter Create(RunFolder folder, JournalOptions options)
    {
        RunLock held = RunLock.Take(folder);
        try
        {
            return new JournalWriter(folder.CreateJournal(), held, options, JournalEnd.OfNew());
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Takes an interrupted or cancelled run up again: cuts off an unfinished last line, takes the seal away, and records both the cut
    /// and the new process as <see cref="RunResumed"/>.</summary>
    /// <param name="tool">Name and version of the program, as "gridlock 0.1.0".</param>
    /// <exception cref="JournalException">Another writer holds the run, it ended as completed, it is damaged or not the journal that was
    /// sealed, or it can not be written.</exception>
    public static Task<JournalWriter> ReopenAsync(
        RunFolder folder,
        JournalOptions options,
        string tool,
        CancellationToken cancellationToken
    ) => ReopenAsync(folder, options, new RunResumed(tool, 0), cancellationToken);

    /// <param name="resumed">What is recorded of the new process; the cut is filled in.</param>
    /// <exception cref="JournalException">As above.</exception>
    public static async Task<JournalWriter> ReopenAsync(
        RunFolder folder,
        JournalOptions options,
        RunResumed resumed,
        CancellationToken cancellationToken
    )
    {
        JournalWriter writer;
        long cut;
        RunLock held = RunLock.Take(folder);
        try
        {
            JournalEnd end = JournalEnd.Find(folder, cancellationToken);
            (FileStream journal, cut) = JournalReopening.Open(folder, end);
            writer = new JournalWriter(journal, held, options, end);
        }
        catch
        {
            held.Dispose();
            throw;
        }
        try
        {
            await writer.AppendAsync(resumed with { Cut = cut }, CancellationToken.None).ConfigureAwait(false);
            return writer;
        }
        catch
        {
            await writer.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Stamps the event with its sequence number and time, and returns it as it is written. A delta or a document is with the
    /// operating system within 250 ms or 4 KB, and an append of one never waits; any other event is on the disk when this returns, and
    /// everything before it too. Appends that wait at the same time share one sync of the disk.</summary>
    /// <param name="cancellationToken">Heeded until the event has its place in the journal; from there it is written in any case.</param>
    /// <exception cref="JournalException">The journal can not be written; the run must stop.</exception>
    public ValueTask<JournalEvent> AppendAsync(JournalEvent @event, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        (JournalEvent written, Task? durable) = Place(@event);
        return durable is null ? ValueTask.FromResult(written) : Await(durable, written);
    }

    /// <summary>Stores a text unless the run has it already; returns the hash that names it. It is on the disk with the next durable event.</summary>
    /// <param name="kind">"puzzle" or "message".</param>
    /// <exception cref="JournalException">The journal can not be written; the run must stop.</exception>
    public ValueTask<string> RecordDocumentAsync(string kind, string text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string hash = DocumentHash.Of(text);
        lock (_order)
        {
            if (!_documents.Contains(hash))
            {
                Place(new DocumentRecorded(hash, kind, text));
            }
        }
        return ValueTask.FromResult(hash);
    }

    /// <summary>True if the journal has the document already, from this process or one before.</summary>
    public bool HasDocument(string hash)
    {
        lock (_order)
        {
            return _documents.Contains(hash);
        }
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
            if (!_file.HasFailed)
            {
                WriteAll(_deltas.ReleaseAll());
            }
            _disposed = true;
            // Of a long run it is large, and the room is wanted for the seal.
            _documents = new DocumentSet();
        }
        try
        {
            await _file.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            _events.Dispose();
            _lock?.Dispose();
        }
    }

    private (JournalEvent Written, Task? Durable) Place(JournalEvent given)
    {
        lock (_order)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            CallDelta? released = _deltas.Release(given);
            if (released is not null)
            {
                released = (CallDelta)Write(released).Written;
            }
            JournalEvent clean = given is CallDelta delta ? _deltas.Take(delta) : _deltas.Restate(given);
            (JournalEvent written, Task? durable) = Write(clean);
            if (given is DocumentRecorded document)
            {
                _documents.Add(document.Hash);
            }
            return (released is null ? written : written with { Released = released }, durable);
        }
    }

    private void WriteAll(IEnumerable<CallDelta> deltas)
    {
        try
        {
            foreach (CallDelta delta in deltas)
            {
                Write(delta);
            }
        }
        catch (JournalException)
        {
            // The file keeps it as its failure and reports it when it closes.
        }
    }

    private (JournalEvent Written, Task? Durable) Write(JournalEvent @event)
    {
        DateTimeOffset now = _time.GetUtcNow();
        JournalEvent written = _events.Write(
            @event with
            {
                Sequence = _sequence + 1,
                At = new DateTimeOffset(now.UtcTicks - now.UtcTicks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero),
            }
        );
        if (_events.Line.Length > JournalReader.LongestLine)
        {
            throw _file.Fail(
                $"'{_path}' can not take an event of {_events.Line.Length} bytes: a line has at most {JournalReader.LongestLine}."
            );
        }
        Task? durable = _file.Gather(_events.Line, @event is not (CallDelta or DocumentRecorded));
        _sequence++;
        return (written, durable);
    }

    private static async ValueTask<JournalEvent> Await(Task durable, JournalEvent written)
    {
        await durable.ConfigureAwait(false);
        return written;
    }
}
