using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.Calibration;

/// <summary>How well something known beforehand ranks items by their difficulty, by Spearman's correlation.</summary>
/// <param name="Items">Of which both are known.</param>
/// <param name="Correlation">Null where either is the same for all.</param>
/// <param name="Interval">At 95% confidence, by the bootstrap over puzzles.</param>
public sealed record RankAgreement(int Items, double? Correlation, Interval? Interval);
