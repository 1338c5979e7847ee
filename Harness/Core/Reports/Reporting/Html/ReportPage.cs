using System.Collections.Immutable;
using System.Text;
using Gridlock.Core.Reports.Charts;
using Gridlock.Core.Reports.Reporting.Sections;

namespace Gridlock.Core.Reports.Reporting.Html;

/// <summary>A report as one file that needs no network and no server, and lets in nothing but its own two scripts and its style.</summary>
public static class ReportPage
{
    private const string Generator = $"<meta name=\"generator\" content=\"{Report.Format}\">";
    private const int HeadLines = 8;

    /// <summary>True if the lines are the beginning of such a file.</summary>
    public static bool IsOne(IEnumerable<string> lines) => lines.Take(HeadLines).Contains(Generator);

    public static void Write(Stream output, Report report)
    {
        using var page = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        ImmutableArray<ReportSection> sections = ReportSections.Of(report);
        page.Write(
            $"<!doctype html>\n<html lang=\"en\" data-theme=\"auto\">\n<head>\n<meta charset=\"utf-8\">\n{Generator}\n"
        );
        page.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy()}\">\n");
        page.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Write($"<title>{ReportSections.Title}: {HtmlText.Of(ReportSections.Lead(report))}</title>\n");
        page.Write($"<style>{PageParts.Style}</style>\n</head>\n<body>\n");
        Head(page, report, sections);
        page.Write("<main id=\"main\">\n");
        foreach (ReportSection section in sections)
        {
            if (section.Id == MethodSection.Id)
            {
                page.Write(PuzzleSection);
            }
            SectionHtml.Write(page, section);
        }
        page.Write("</main>\n");
        Foot(page);
        page.Write("<script type=\"application/json\" id=\"report\">");
        page.Flush();
        PageJson.Write(output, report, sections);
        page.Write("</script>\n<script>");
        page.Flush();
        output.Write(ChartLibrary.Script.Span);
        page.Write($"</script>\n<script>{PageParts.Script}</script>\n</body>\n</html>\n");
    }

    private const string PuzzleSection = """
        <section id="puzzles" aria-labelledby="puzzles-title">
        <h2 id="puzzles-title">Puzzle by puzzle</h2>
        <p>Each tier of each puzzle with the first answers of each player; open one to see its cases and to get at their transcripts.</p>
        <div id="puzzle-list"></div>
        <noscript><p>This list needs JavaScript; everything above does without.</p></noscript>
        </section>

        """;

    private static string Policy()
    {
        string library = PageParts.Hash(ChartLibrary.Script.Span);
        string script = PageParts.Hash(PageParts.Script);
        string style = PageParts.Hash(PageParts.Style);
        return $"default-src 'none'; script-src {library} {script}; style-src {style}; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static void Head(TextWriter page, Report report, ImmutableArray<ReportSection> sections)
    {
        page.Write("<a class=\"skip\" href=\"#main\">Skip to the leaderboard</a>\n<header>\n");
        page.Write($"<h1>{ReportSections.Title}</h1>\n<p>{HtmlText.Of(ReportSections.Lead(report))}</p>\n");
        foreach (string warning in ReportSections.Warnings(report))
        {
            page.Write($"<p class=\"warning\">{HtmlText.Of(warning)}</p>\n");
        }
        page.Write("<nav aria-label=\"Sections\">\n");
        foreach (ReportSection section in sections)
        {
            string puzzles = section.Id == MethodSection.Id ? "<a href=\"#puzzles\">Puzzle by puzzle</a>\n" : "";
            page.Write($"{puzzles}<a href=\"#{section.Id}\">{HtmlText.Of(section.Title)}</a>\n");
        }
        page.Write("</nav>\n</header>\n");
    }

    private static void Foot(TextWriter page)
    {
        page.Write(
            "<footer>\n<p>Made by Gridlock. It holds everything that it shows and asks the network for nothing.</p>\n"
        );
        if (ChartLibrary.IsThere)
        {
            page.Write(
                $"<details><summary>Charts by {ChartLibrary.Name}</summary><pre tabindex=\"0\">{string.Join('\n', ChartLibrary.Licences.Split('\n').Select(HtmlText.Of))}</pre></details>\n"
            );
        }
        page.Write("</footer>\n");
    }
}
