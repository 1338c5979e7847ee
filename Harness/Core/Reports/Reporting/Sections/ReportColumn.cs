namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>A column of a table; the first names the row.</summary>
/// <param name="Meaning">One sentence for whoever asks; null where the name says it.</param>
public sealed record ReportColumn(string Name, bool IsNumber = true, string? Meaning = null)
{
    /// <summary>True for short texts that stay on one line, such as times.</summary>
    public bool IsUnbroken { get; init; }
}
