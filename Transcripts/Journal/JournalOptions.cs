namespace Gridlock.Transcripts.Journal;

/// <summary>What a journal needs from its run.</summary>
/// <param name="Time">Stamps events and paces the hand-over of deltas.</param>
/// <param name="Secrets">Keys in use; from 8 characters on each is replaced by "[redacted]" in every text written, also where a stream
/// cuts it over several deltas.</param>
public sealed record JournalOptions(TimeProvider Time, IReadOnlyCollection<string> Secrets)
{
    /// <summary>System time and no secrets.</summary>
    public static JournalOptions Default { get; } = new(TimeProvider.System, []);

    /// <summary>False leaves it to the operating system when bytes reach the disk: a run then survives a kill, but not a power cut.</summary>
    public bool Sync { get; init; } = true;
}
