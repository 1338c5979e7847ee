namespace Gridlock.Core.Statistics.Sequential;

/// <summary>What a test that may stop at any time is to tell apart.</summary>
/// <param name="Margin">How far the mean may lie below 0 and yet be good enough; above 0 and below 1.</param>
/// <param name="Alpha">The chance of a false "worse", and of a false "better".</param>
/// <param name="Beta">The chance of a false "not worse", which is that of missing a drop by the margin.</param>
/// <param name="MeanSquare">What the squares of the differences are expected to be on average; only speed depends on it.</param>
/// <param name="AwaitBetter">Whether "not worse" is not enough to stop.</param>
public sealed record SequentialDesign(double Margin, double Alpha, double Beta, double MeanSquare, bool AwaitBetter);
