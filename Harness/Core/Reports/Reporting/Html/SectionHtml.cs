using System.Collections.Immutable;
using System.Globalization;
using Gridlock.Core.Reports.Reporting.Sections;

namespace Gridlock.Core.Reports.Reporting.Html;

/// <summary>Sections as they stand in the page, whole without any script.</summary>
internal static class SectionHtml
{
    public static void Write(TextWriter page, ReportSection section)
    {
        page.Write($"<section id=\"{section.Id}\" aria-labelledby=\"{section.Id}-title\">\n");
        page.Write($"<h2 id=\"{section.Id}-title\">{HtmlText.Of(section.Title)}</h2>\n");
        foreach (string paragraph in section.Paragraphs)
        {
            page.Write($"<p>{HtmlText.Of(paragraph)}</p>\n");
        }
        if (!section.Commands.IsEmpty)
        {
            page.Write(
                $"<pre tabindex=\"0\" aria-label=\"Commands\">{string.Join('\n', section.Commands.Select(HtmlText.Of))}</pre>\n"
            );
        }
        if (!section.Charts.IsEmpty)
        {
            page.Write("<div class=\"charts\">\n");
            foreach (ReportChart chart in section.Charts)
            {
                page.Write(
                    $"<figure><figcaption>{HtmlText.Of(chart.Title)}</figcaption><div class=\"chart\" data-chart=\"{chart.Id}\" role=\"img\" aria-label=\"{HtmlText.Of(chart.Description)}\"></div></figure>\n"
                );
            }
            page.Write("</div>\n");
        }
        foreach (ReportTable table in section.Tables)
        {
            Write(page, table);
        }
        foreach (string note in section.Notes)
        {
            page.Write($"<p class=\"note\">{HtmlText.Of(note)}</p>\n");
        }
        page.Write("</section>\n");
    }

    private static void Write(TextWriter page, ReportTable table)
    {
        string caption = HtmlText.Of(table.Caption);
        page.Write($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}\">\n");
        page.Write($"<table data-sortable><caption>{caption}</caption>\n<thead><tr>");
        foreach (ReportColumn column in table.Columns)
        {
            string meaning = column.Meaning is null ? "" : $" title=\"{HtmlText.Of(column.Meaning)}\"";
            page.Write($"<th scope=\"col\"{Kind(column)}{meaning}>{HtmlText.Of(column.Name)}</th>");
        }
        page.Write("</tr></thead>\n<tbody>\n");
        foreach (ImmutableArray<ReportCell> row in table.Rows)
        {
            page.Write("<tr>");
            foreach ((int index, ReportCell cell) in row.Index())
            {
                page.Write(Cell(cell, table.Columns[index], index == 0));
            }
            page.Write("</tr>\n");
        }
        page.Write("</tbody></table></div>\n");
    }

    private static string Cell(ReportCell cell, ReportColumn column, bool isName)
    {
        string order = cell.Order is double known
            ? string.Create(CultureInfo.InvariantCulture, $" data-order=\"{known:R}\"")
            : "";
        string detail = cell.Detail.Length == 0 ? "" : $" <small>{HtmlText.Of(cell.Detail)}</small>";
        string text = $"{HtmlText.Breakable(cell.Text)}{detail}";
        return isName ? $"<th scope=\"row\">{text}</th>" : $"<td{Kind(column)}{order}>{text}</td>";
    }

    private static string Kind(ReportColumn column) =>
        column.IsNumber ? " class=\"number\""
        : column.IsUnbroken ? " class=\"unbroken\""
        : "";
}
