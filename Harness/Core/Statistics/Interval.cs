namespace Gridlock.Core.Statistics;

/// <summary>Where a value lies with some confidence; both ends belong to it.</summary>
public readonly record struct Interval(double Low, double High);
