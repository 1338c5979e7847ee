namespace Gridlock.Transcripts.Reading;

/// <summary>A message of a request with its text.</summary>
/// <param name="Role">"system", "user" or "assistant".</param>
/// <param name="Text">Null if the journal lost its document.</param>
public sealed record RecordedMessage(string Role, string? Text);
