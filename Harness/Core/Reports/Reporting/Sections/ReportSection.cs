using System.Collections.Immutable;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>A part of a report, before it is written as Markdown or as a page.</summary>
/// <param name="Id">Lower case, such as "leaderboard".</param>
public sealed record ReportSection(string Id, string Title)
{
    /// <summary>Before the tables.</summary>
    public ImmutableArray<string> Paragraphs { get; init; } = [];

    public ImmutableArray<ReportChart> Charts { get; init; } = [];

    public ImmutableArray<ReportTable> Tables { get; init; } = [];

    /// <summary>Lines that can be copied to a shell.</summary>
    public ImmutableArray<string> Commands { get; init; } = [];

    /// <summary>After all else, in small print.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
