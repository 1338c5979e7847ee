using System.Collections.Immutable;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>Points that have one colour and one mark.</summary>
public sealed record ChartSeries(string Name, ImmutableArray<ChartPoint> Points);
