namespace Gridlock.Transcripts.Runs;

/// <summary>The journal's identity when the run was sealed.</summary>
/// <param name="Hash">"sha256:" and hex, over the file's bytes.</param>
public sealed record SealedJournal(long Bytes, long Lines, string Hash);
