namespace Gridlock.Transcripts.Runs;

/// <summary>How the run's calls ended.</summary>
/// <param name="Partial">Left without an end: the process died while they ran, and they are possibly billed.</param>
public sealed record CallCounts(long Completed, long Failed, long Partial);
