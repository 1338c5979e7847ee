using System.Collections.Immutable;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>A table for people; every row has a cell for every column.</summary>
public sealed record ReportTable(
    string Caption,
    ImmutableArray<ReportColumn> Columns,
    ImmutableArray<ImmutableArray<ReportCell>> Rows
);
