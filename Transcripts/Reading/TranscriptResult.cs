namespace Gridlock.Transcripts.Reading;

/// <summary>A run's transcript, or why it can not be read: <see cref="Opened"/> or <see cref="Refused"/>.</summary>
public abstract record TranscriptResult
{
    private TranscriptResult() { }

    public sealed record Opened(RunTranscript Transcript) : TranscriptResult;

    /// <param name="Reason">One sentence for people.</param>
    public sealed record Refused(string Reason) : TranscriptResult;
}
