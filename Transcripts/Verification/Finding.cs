namespace Gridlock.Transcripts.Verification;

/// <summary>One thing that a verification came upon.</summary>
/// <param name="Line">The journal's line, from 1; null for what concerns the whole run.</param>
/// <param name="Sentence">For people; names the line where there is one.</param>
public sealed record Finding(Severity Severity, long? Line, string Sentence);
