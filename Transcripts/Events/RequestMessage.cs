namespace Gridlock.Transcripts.Events;

/// <summary>One message of a request.</summary>
/// <param name="Role">"system", "user" or "assistant".</param>
/// <param name="Document">Hash of the document that holds its text.</param>
public sealed record RequestMessage(string Role, string Document);
