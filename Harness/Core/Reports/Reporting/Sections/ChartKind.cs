namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>How a chart shows its series.</summary>
public enum ChartKind
{
    /// <summary>A dot with whiskers for each category and series, categories from top to bottom.</summary>
    Intervals,

    /// <summary>A line with a band for each series over the categories.</summary>
    Curves,

    /// <summary>Bars of parts, one bar a category, one colour a series.</summary>
    Parts,

    /// <summary>Dots at numbers; categories name the marks of the x axis, if there are any.</summary>
    Dots,
}
