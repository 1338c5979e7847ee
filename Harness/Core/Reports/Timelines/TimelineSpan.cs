namespace Gridlock.Core.Reports.Timelines;

/// <summary>A stretch of a text with a name, such as a loop or a round.</summary>
/// <param name="Start">In UTF-16 units, as <paramref name="End"/>, which is behind the last.</param>
public sealed record TimelineSpan(string Name, long Start, long End);
