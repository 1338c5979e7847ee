namespace Gridlock.Core.Reports.Exports;

/// <summary>How tables are written.</summary>
public enum TableFormat
{
    JsonLines,

    /// <summary>With a header, commas, and line feeds between rows; times and numbers as in JSON, nothing where a value is not known.</summary>
    Csv,
}
