namespace Gridlock.Transcripts.Reading;

/// <summary>A round of a match: 0 is the solve round, then 1 and up are verification rounds.</summary>
/// <param name="Attempts">One or more calls, in the order in which they began.</param>
public sealed record RoundRecord(int Number, IReadOnlyList<CallRecord> Attempts)
{
    /// <summary>The attempt that counts: the last complete one, else the last.</summary>
    public CallRecord Call => Attempts.LastOrDefault(call => call.State == CallState.Complete) ?? Attempts[^1];
}
