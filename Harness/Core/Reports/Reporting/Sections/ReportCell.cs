namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>A cell of a table.</summary>
/// <param name="Detail">Smaller print behind the text, such as an interval; empty where there is none.</param>
/// <param name="Order">What the column is sorted by; null where that is the text, or nothing is known.</param>
public readonly record struct ReportCell(string Text, string Detail = "", double? Order = null)
{
    public static implicit operator ReportCell(string text) => new(text);
}
