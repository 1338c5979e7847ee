namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>A value of a series with its interval.</summary>
/// <param name="At">The number of the category, or the place on the x axis.</param>
/// <param name="Low">Null without an interval, as is the high end.</param>
public readonly record struct ChartPoint(double At, double Value, double? Low = null, double? High = null);
