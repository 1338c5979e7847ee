using System.Text;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Journal;

/// <summary>Where a journal stands, so that a writer can go on.</summary>
/// <param name="Bytes">Up to the last line feed.</param>
/// <param name="Link">That of the last line; empty in a new journal; null in one without a chain.</param>
internal sealed record JournalEnd(long Bytes, long Sequence, byte[]? Link, DocumentSet Documents)
{
    public static JournalEnd OfNew() => new(0, 0, [], new DocumentSet());

    /// <exception cref="JournalException">The run is over, damaged or unreadable.</exception>
    public static JournalEnd Find(RunFolder folder, CancellationToken cancellationToken)
    {
        var chain = new ChainWalk();
        var documents = new DocumentSet();
        using var seal = new SealCheck(folder);
        const int longest = JournalReader.LongestLine;
        long sequence = 0;
        long lines = 0;
        RunEnded? ended = null;
        foreach (JournalEntry entry in JournalReader.Read(folder.JournalPath, 0, longest, chain, seal.Measure))
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines = entry.Line;
            if (entry is JournalEntry.Torn)
            {
                continue;
            }
            sequence++;
            if (Flaw(entry, sequence, chain) is { } flaw)
            {
                throw new JournalException($"The run in '{folder.Path}' can not go on: {flaw}.");
            }
            switch ((entry as JournalEntry.Recorded)?.Event)
            {
                case DocumentRecorded document:
                    documents.Add(document.Hash);
                    break;
                case RunEnded end:
                    ended = end;
                    break;
                case RunResumed:
                    ended = null;
                    break;
            }
        }
        if (sequence == 0)
        {
            throw new JournalException($"The run in '{folder.Path}' can not go on: its journal has no whole line.");
        }
        if (seal.Objection(lines) is { } objection)
        {
            throw new JournalException(
                $"The run in '{folder.Path}' can not go on: {objection}. Put the journal that was sealed back, or calls that were paid for would be made again."
            );
        }
        if (ended is { Outcome: "completed" })
        {
            throw new JournalException($"The run in '{folder.Path}' is complete; there is nothing to go on with.");
        }
        byte[]? link = chain.Link is { } last ? Encoding.ASCII.GetBytes(last) : null;
        return new JournalEnd(chain.Bytes, sequence, link, documents);
    }

    private static string? Flaw(JournalEntry entry, long sequence, ChainWalk chain) =>
        entry switch
        {
            JournalEntry.Refused refused => refused.Reason.TrimEnd('.'),
            JournalEntry.Damaged damaged => $"line {damaged.Line} {damaged.Reason}",
            { Line: 1 } and not JournalEntry.Recorded { Event: RunStarted } => "line 1 is not run.started",
            _ when !chain.Holds => $"line {entry.Line} was altered after it was written",
            JournalEntry.Recorded { Event.Sequence: var number } when number != sequence => Misplaced(entry, number),
            JournalEntry.Unknown { Sequence: var number } when number != sequence => Misplaced(entry, number),
            _ => null,
        };

    private static string Misplaced(JournalEntry entry, long number) =>
        $"line {entry.Line} has sequence number {number}";
}
