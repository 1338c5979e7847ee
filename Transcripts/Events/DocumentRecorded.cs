namespace Gridlock.Transcripts.Events;

/// <summary>A text that later events name by its hash: a puzzle's JSON, a prompt, a model's earlier answer; stored once a run.</summary>
/// <param name="Hash">"sha256:" and 64 lower-case hex digits of the text in UTF-8.</param>
/// <param name="Kind">"puzzle", "message" or "plan".</param>
public sealed record DocumentRecorded(string Hash, string Kind, string Text) : JournalEvent;
