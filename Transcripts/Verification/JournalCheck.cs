using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Verification;

/// <summary>Checks a journal line by line: each whole, in sequence, between one beginning and one end, naming only what is there.</summary>
internal sealed class JournalCheck(FindingList findings, ChainWalk chain)
{
    private readonly ReferenceCheck _references = new(findings);

    // Sequence equals line number; after a gap only a further gap is worth a finding.
    private long _shift;
    private long? _endLine;
    private long? _broken;

    public string? Run { get; private set; }

    public long Lines { get; private set; }

    /// <summary>Lines that are events, of this version or a newer one.</summary>
    public long Events { get; private set; }

    /// <summary>After the journal's end.</summary>
    public ChainCondition Chain => new(chain.IsChained ?? false, _broken);

    public void Add(JournalEntry entry)
    {
        Lines = entry.Line;
        if (entry is not JournalEntry.Torn && !chain.Holds)
        {
            _broken ??= entry.Line;
        }
        if (_endLine is not null && entry is not JournalEntry.Recorded { Event: RunResumed })
        {
            findings.Damage(entry.Line, $"stands after run.ended in line {_endLine}");
        }
        switch (entry)
        {
            case JournalEntry.Recorded recorded:
                Events++;
                Add(recorded);
                break;
            case JournalEntry.Unknown unknown:
                Events++;
                CheckSequence(unknown.Line, unknown.Sequence);
                findings.Note(unknown.Line, $"is of type '{unknown.Type}', which only a newer version knows");
                break;
            case JournalEntry.Damaged damaged:
                findings.Damage(damaged.Line, damaged.Reason);
                break;
            case JournalEntry.Torn torn:
                findings.Note(
                    torn.Line,
                    $"is cut off after {torn.Bytes} bytes: the run was interrupted while it was written"
                );
                break;
        }
    }

    /// <summary>Call at the journal's end.</summary>
    public void End()
    {
        _references.End();
        if (chain.IsChained == false)
        {
            findings.Note("The journal has no chain: an altered line is found only where it contradicts another.");
        }
        if (_endLine is null)
        {
            findings.Note("The journal has no run.ended: the run was interrupted.");
        }
    }

    private void Add(JournalEntry.Recorded recorded)
    {
        CheckSequence(recorded.Line, recorded.Event.Sequence);
        if (recorded.Event is RunStarted started)
        {
            Run ??= started.Run;
        }
        if (recorded.Line == 1 != recorded.Event is RunStarted)
        {
            findings.Damage(recorded.Line, recorded.Line == 1 ? "is not run.started" : "is a second run.started");
        }
        if (recorded.Event is RunResumed resumed)
        {
            _endLine = null;
            NoteResumed(recorded.Line, resumed);
        }
        if (recorded.Event is RunEnded)
        {
            _endLine ??= recorded.Line;
        }
        _references.Add(recorded.Line, recorded.Event);
    }

    private void NoteResumed(long line, RunResumed resumed) =>
        findings.Note(
            line,
            resumed.Cut == 0
                ? "takes the run up again"
                : $"takes the run up again; an unfinished line of {resumed.Cut} bytes before it was cut off"
        );

    private void CheckSequence(long line, long sequence)
    {
        long shift = sequence - line;
        if (!chain.Holds)
        {
            findings.Damage(line, Broken(line, sequence, shift - _shift));
        }
        else if (shift != _shift)
        {
            findings.Damage(line, $"has sequence number {sequence} where {line + _shift} belongs");
        }
        _shift = shift;
    }

    private string Broken(long line, long sequence, long gap) =>
        gap switch
        {
            > 0 =>
                $"has sequence number {sequence} where {line + _shift} belongs: what stood before it was removed or moved",
            < 0 => $"has sequence number {sequence} where {line + _shift} belongs: it was moved or inserted",
            _ => "was altered, or put there, after the journal was written: its chain does not hold",
        };
}
