using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Reading;

/// <summary>A run read back: its matches with their calls and texts, one match in memory at a time.</summary>
public sealed class RunTranscript
{
    /// <summary>Of the lines that can not be used, those that are kept; a broken disk has more than anyone reads.</summary>
    public const int MostFlaws = 1000;

    private readonly List<JournalEntry> _flaws = [];

    private RunTranscript(RunFolder folder, RunStarted start)
    {
        Folder = folder;
        Start = start;
    }

    public RunFolder Folder { get; }

    public RunStarted Start { get; }

    /// <summary>Null until <see cref="Matches"/> came to the journal's end, and after it if the run was interrupted.</summary>
    public RunEnded? End { get; private set; }

    /// <summary>Lines that the last pass of <see cref="Matches"/> could not use: damaged, torn, or of a newer version; the first <see cref="MostFlaws"/>.</summary>
    public IReadOnlyList<JournalEntry> Flaws => _flaws;

    /// <summary>The first line that the last pass of <see cref="Matches"/> found altered after it was written; null where the chain holds, or there is none.</summary>
    public long? FirstAltered { get; private set; }

    /// <summary>Why the journal, as the last whole pass of <see cref="Matches"/> read it, is no evidence any more: an altered line, or a seal that
    /// is over another journal; null if nothing speaks against it.</summary>
    public Alteration? Alteration { get; private set; }

    /// <param name="path">A run folder or its journal; it may be interrupted, unsealed or still growing.</param>
    public static TranscriptResult Open(string path)
    {
        FolderResult opened = RunFolder.Open(path);
        if (opened is not FolderResult.Ready { Folder: var folder })
        {
            return new TranscriptResult.Refused(((FolderResult.Refused)opened).Reason);
        }
        return JournalReader.Read(folder.JournalPath).FirstOrDefault() switch
        {
            JournalEntry.Recorded { Event: RunStarted start } => new TranscriptResult.Opened(new(folder, start)),
            JournalEntry.Refused refused => new TranscriptResult.Refused(refused.Reason),
            null or JournalEntry.Torn => new TranscriptResult.Refused(folder.NothingBegun),
            _ => new TranscriptResult.Refused($"The journal of '{path}' does not begin with run.started."),
        };
    }

    /// <summary>What <see cref="Alteration"/> will be after a pass, for whoever has to say it first; takes a fraction of one.</summary>
    public Alteration? FindAlteration(CancellationToken cancellationToken) => Alteration.In(Folder, cancellationToken);

    /// <summary>Each match when it ends, in that order; then, in the order in which they began, those that never did. Reads the journal anew each time.</summary>
    public IEnumerable<MatchRecord> Matches()
    {
        var open = new OrderedDictionary<string, MatchFold>();
        var owners = new Dictionary<string, MatchFold>();
        using var documents = new DocumentIndex(Folder.JournalPath);
        _flaws.Clear();
        End = null;
        FirstAltered = null;
        Alteration = null;
        var chain = new ChainWalk();
        using var seal = new SealCheck(Folder);
        const int longest = JournalReader.LongestLine;
        long lines = 0;
        foreach (JournalEntry entry in JournalReader.Read(Folder.JournalPath, 0, longest, chain, seal.Measure))
        {
            lines = entry is JournalEntry.Refused ? lines : entry.Line;
            if (entry is not JournalEntry.Torn && !chain.Holds)
            {
                FirstAltered ??= entry.Line;
            }
            if (entry is not JournalEntry.Recorded { Event: var @event })
            {
                Note(entry);
                continue;
            }
            switch (@event)
            {
                case DocumentRecorded document:
                    documents.Add(document, entry.Offset);
                    break;
                case MatchStarted match:
                    open.TryAdd(match.Match, new MatchFold(match));
                    break;
                case CallIntent intent when open.TryGetValue(intent.Match, out MatchFold? match):
                    match.Add(intent);
                    owners.TryAdd(intent.Call, match);
                    break;
                case CallDelta delta:
                    owners.GetValueOrDefault(delta.Call)?.Add(delta);
                    break;
                case CallFinal final:
                    owners.GetValueOrDefault(final.Call)?.Add(final);
                    break;
                case CallFailed failed:
                    owners.GetValueOrDefault(failed.Call)?.Add(failed);
                    break;
                case MatchEnded ended when open.Remove(ended.Match, out MatchFold? match):
                    foreach (string call in match.Calls)
                    {
                        owners.Remove(call);
                    }
                    yield return match.ToRecord(ended, documents);
                    break;
                case RunEnded ended:
                    End = ended;
                    break;
                case RunResumed:
                    End = null;
                    break;
            }
        }
        Alteration = Alteration.Of(FirstAltered, seal, lines);
        foreach (MatchFold match in open.Values)
        {
            yield return match.ToRecord(null, documents);
        }
    }

    private void Note(JournalEntry flaw)
    {
        if (_flaws.Count < MostFlaws)
        {
            _flaws.Add(flaw);
        }
    }
}
