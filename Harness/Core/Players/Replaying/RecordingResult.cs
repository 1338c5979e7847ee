namespace Gridlock.Core.Players.Replaying;

/// <summary>A recording that can be played, or why it can not.</summary>
internal abstract record RecordingResult
{
    private RecordingResult() { }

    public sealed record Ready(AnswerRecording Recording) : RecordingResult;

    /// <param name="Reason">One sentence that names the value and the way out.</param>
    public sealed record Refused(string Reason) : RecordingResult;
}
