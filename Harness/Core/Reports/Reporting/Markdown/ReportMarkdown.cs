using System.Collections.Immutable;
using System.Text;
using Gridlock.Core.Reports.Reporting.Sections;

namespace Gridlock.Core.Reports.Reporting.Markdown;

/// <summary>A report for a wiki or a repository: the tables of the page, without its charts.</summary>
public static class ReportMarkdown
{
    public static string Write(Report report)
    {
        var text = new StringBuilder($"# {ReportSections.Title}\n\n{Plain(ReportSections.Lead(report))}\n");
        foreach (string warning in ReportSections.Warnings(report))
        {
            text.Append($"\n> **Note:** {Plain(warning)}\n");
        }
        foreach (ReportSection section in ReportSections.Of(report))
        {
            Write(text, section);
        }
        Write(text, PuzzleTable.Of(report));
        return text.ToString();
    }

    private static void Write(StringBuilder text, ReportSection section)
    {
        text.Append($"\n## {Plain(section.Title)}\n");
        foreach (string paragraph in section.Paragraphs)
        {
            text.Append($"\n{Plain(paragraph)}\n");
        }
        if (!section.Commands.IsEmpty)
        {
            // Indented code has no fence that a name could close.
            text.Append(
                $"\n{string.Concat(section.Commands.Select(static line => $"    {line.ReplaceLineEndings(" ")}\n"))}"
            );
        }
        foreach (ReportTable table in section.Tables)
        {
            Write(text, table);
        }
        foreach (string note in section.Notes)
        {
            text.Append($"\n{Plain(note)}\n");
        }
    }

    private static void Write(StringBuilder text, ReportTable table)
    {
        text.Append($"\n### {Plain(table.Caption)}\n\n");
        Row(text, table.Columns.Select(static column => Plain(column.Name)));
        Row(text, table.Columns.Select(static column => column.IsNumber ? "---:" : "---"));
        foreach (ImmutableArray<ReportCell> row in table.Rows)
        {
            Row(text, row.Select(Cell));
        }
    }

    private static string Cell(ReportCell cell) =>
        cell.Detail.Length == 0 ? Plain(cell.Text) : $"{Plain(cell.Text)} \\({Plain(cell.Detail)}\\)";

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append($"| {string.Join(" | ", cells)} |\n");

    private static string Plain(string text) => MarkdownText.Plain(text);
}
