namespace Gridlock.Transcripts.Journal;

/// <summary>What a journal needs from its run.</summary>
/// <param name="Time">Stamps events and paces the hand-over of deltas.</param>
/// <param name="Secrets">Keys in use; from 8 characters on each is replaced by "[redacted]" in every text written. A secret that is
/// cut over two deltas is not seen.</param>
public sealed record JournalOptions(TimeProvider Time, IReadOnlyCollection<string> Secrets)
{
    /// <summary>System time and no secrets.</summary>
    public static JournalOptions Default { get; } = new(TimeProvider.System, []);
}
