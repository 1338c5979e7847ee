namespace Gridlock.Core.Judging.Scoring;

/// <summary>So many of so many.</summary>
public readonly record struct Tally(int Hits, int Of);
