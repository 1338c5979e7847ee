using System.Collections.Immutable;
using Gridlock.Core.Reports.Reporting.Figures;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>A chart; the tables beside it say the same in numbers.</summary>
/// <param name="Id">Unique in the report.</param>
/// <param name="Description">One sentence for whoever does not see it.</param>
public sealed record ReportChart(
    string Id,
    ChartKind Kind,
    string Title,
    string Description,
    ImmutableArray<string> Categories,
    ImmutableArray<ChartSeries> Series
)
{
    /// <summary>True where values are shares from 0 to 1.</summary>
    public bool IsShare { get; init; }

    /// <summary>What the values are, along their axis.</summary>
    public string ValueName { get; init; } = "";

    /// <summary>What the places are, along the other axis.</summary>
    public string PlaceName { get; init; } = "";

    /// <summary>Rates over categories; those without a trial leave a gap.</summary>
    public static ChartSeries Rates(string name, IEnumerable<RateFigure> rates) =>
        new(
            name,
            [
                .. rates
                    .Index()
                    .Where(static one => one.Item.Rate is not null)
                    .Select(static one => new ChartPoint(one.Index, one.Item.Rate!.Value, one.Item.Low, one.Item.High)),
            ]
        );
}
