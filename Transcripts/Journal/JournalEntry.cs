using Gridlock.Transcripts.Events;

namespace Gridlock.Transcripts.Journal;

/// <summary>One line of a journal as it was read: <see cref="Recorded"/>, <see cref="Unknown"/>, <see cref="Damaged"/>, <see cref="Torn"/>,
/// or, as the last one, <see cref="Refused"/>.</summary>
public abstract record JournalEntry
{
    private JournalEntry(long line, long offset)
    {
        Line = line;
        Offset = offset;
    }

    /// <summary>Counts from 1.</summary>
    public long Line { get; }

    /// <summary>Bytes from the beginning of the journal to that of the line.</summary>
    public long Offset { get; }

    /// <summary>A whole event.</summary>
    public sealed record Recorded(long Line, long Offset, JournalEvent Event) : JournalEntry(Line, Offset);

    /// <summary>A whole line of a type that only a newer version knows.</summary>
    /// <param name="Json">The line as it stands.</param>
    public sealed record Unknown(long Line, long Offset, string Type, long Sequence, string Json)
        : JournalEntry(Line, Offset);

    /// <summary>A line that is no event; reading went on after it.</summary>
    /// <param name="Reason">What is wrong, as the end of the sentence "Line 7 ...".</param>
    public sealed record Damaged(long Line, long Offset, string Reason) : JournalEntry(Line, Offset);

    /// <summary>The last line, cut off before its line feed: a writer was killed, or is still writing.</summary>
    public sealed record Torn(long Line, long Offset, long Bytes) : JournalEntry(Line, Offset);

    /// <summary>The journal can not be read, or not further.</summary>
    /// <param name="Reason">One sentence for people.</param>
    public sealed record Refused(long Line, long Offset, string Reason) : JournalEntry(Line, Offset);
}
