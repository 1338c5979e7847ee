using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gridlock.Core.Reports.Charts;
using Gridlock.Core.Reports.Reporting;
using Gridlock.Core.Reports.Reporting.Html;
using Gridlock.Core.Reports.Reporting.Json;
using Gridlock.Core.Reports.Reporting.Markdown;
using Gridlock.Core.Reports.Reporting.Text;

namespace Gridlock.Core.Tests.Reports.Reporting;

public sealed partial class ReportWritingTests
{
    private const string Hostile = "acme/<img src=x onerror=alert(1)> | `x` **b** </script><script>alert(2)</script>";

    private static readonly Report s_report = SyntheticRuns.Report(11, 2, 12, "acme/one", Hostile, "sim/three");

    [Fact]
    public void The_chart_library_is_there_with_its_notices()
    {
        ChartLibrary.IsThere.Should().BeTrue("the build installs it where there is npm");
        Encoding
            .UTF8.GetString(ChartLibrary.Script.Span)
            .Should()
            .Contain("registerPainter(\"svg\"")
            .And.NotContain("</script");
        ChartLibrary.Licences.Should().Contain("Apache License").And.Contain("Baidu").And.Contain("Bostock");
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes()
    {
        Report again = SyntheticRuns.Report(11, 2, 12, "acme/one", Hostile, "sim/three");

        (Page(again) == Page(s_report)).Should().BeTrue();
        Json(again).Should().Be(Json(s_report));
        ReportMarkdown.Write(again).Should().Be(ReportMarkdown.Write(s_report));
        ReportText.Write(again).Should().Be(ReportText.Write(s_report));
    }

    [Fact]
    public void A_page_asks_for_nothing_and_lets_in_only_its_own_scripts_and_style()
    {
        string page = Page(s_report);

        ReportPage.IsOne(page.Split('\n')).Should().BeTrue();
        ReportPage.IsOne(["<!doctype html>", "<html>"]).Should().BeFalse();
        page[..1000].Should().Contain("default-src 'none'");
        string policy = Policy().Match(page).Groups[1].Value;
        foreach (Match script in Inline().Matches(page))
        {
            policy.Should().Contain(PageParts.Hash(script.Groups["text"].Value));
        }
        Inline().Matches(page).Should().HaveCount(3, "a style and two scripts");
        string markup = Inline().Replace(page, "");
        markup
            .Should()
            .NotMatchRegex("<(link|img|iframe|object|embed|base|form)[ >]")
            .And.NotMatchRegex(" on[a-z]+=\"");
        Regex
            .Matches(markup, "(src|href)=\"(?<to>[^\"]*)\"")
            .Select(static match => match.Groups["to"].Value)
            .Should()
            .OnlyContain(static to => to.StartsWith('#'));
    }

    [Fact]
    public void A_name_never_becomes_markup()
    {
        string page = OwnPart(Page(s_report));

        page.Should().NotContain("<img").And.NotContain("<script>alert");
        page.Should().Contain("&lt;img");
        string[] rows = [.. ReportMarkdown.Write(s_report).Split('\n').Where(static line => line.StartsWith('|'))];
        rows.Should().NotContain(static line => line.Contains("<img"));
    }

    [Fact]
    public void Every_row_of_a_Markdown_table_has_as_many_cells_as_its_head()
    {
        string[] lines = ReportMarkdown.Write(s_report).Split('\n');
        int tables = 0;
        for (int at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith("| ---"))
            {
                tables++;
                int width = Cells(lines[at - 1]).Length;
                Cells(lines[at]).Should().HaveCount(width);
                for (int row = at + 1; lines[row].StartsWith('|'); row++)
                {
                    Cells(lines[row]).Should().HaveCount(width, lines[row]);
                }
            }
        }
        tables.Should().BeGreaterThan(12);
    }

    [Fact]
    public void Markdown_says_the_same_as_the_JSON()
    {
        JsonNode json = JsonNode.Parse(Json(s_report))!;
        string[][] board =
        [
            .. ReportMarkdown
                .Write(s_report)
                .Split('\n')
                .SkipWhile(static line => line != "### How good the answers are")
                .Skip(4)
                .TakeWhile(static line => line.StartsWith('|'))
                .Select(Cells),
        ];

        board.Should().HaveCount(3);
        foreach ((string[] row, JsonNode? player) in board.Zip(json["players"]!.AsArray()))
        {
            JsonNode right = player!["first"]!["right"]!;
            double[] shown =
            [
                .. Regex
                    .Matches(row[1], @"\d+\.\d")
                    .Select(static figure => double.Parse(figure.Value, CultureInfo.InvariantCulture)),
            ];
            foreach ((double figure, string name) in shown.Zip(["rate", "low", "high"]))
            {
                figure.Should().BeApproximately(100 * (double)right[name]!, 0.06, name);
            }
            shown.Should().HaveCount(3);
            row[0].EndsWith("(simulated)").Should().Be((bool)player["simulated"]!);
        }
    }

    [Fact]
    public void Simulated_players_are_marked_wherever_they_stand()
    {
        string label = "sim/three (simulated)";
        foreach (
            string text in new[]
            {
                Page(s_report),
                ReportMarkdown.Write(s_report).Replace("\\", ""),
                ReportText.Write(s_report),
            }
        )
        {
            Regex
                .Matches(text, "sim/three(?!-2026|\\.t)")
                .Should()
                .OnlyContain(found => string.CompareOrdinal(text, found.Index, label, 0, label.Length) == 0);
        }
    }

    [Fact]
    public void The_members_of_the_JSON_are_only_ever_added_to() =>
        string.Join('\n', Paths(JsonNode.Parse(Json(s_report))!, "").Distinct()).Should().Be(JsonMembers.All);

    [Fact]
    public void A_page_of_ten_thousand_matches_stays_under_five_megabytes()
    {
        // Two players, so that the comparisons take no time that a test should not take.
        Report report = SyntheticRuns.Report(5, 1, 840, "openai/some-model-2026", "sim/three");

        report.Cases.Length.Should().BeGreaterThan(10_000);
        Encoding.UTF8.GetByteCount(Page(report)).Should().BeLessThan(5_000_000);
    }

    private static string Page(Report report)
    {
        using var bytes = new MemoryStream();
        ReportPage.Write(bytes, report);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>Without the library, which would make every message endless.</summary>
    private static string OwnPart(string page) =>
        page.Replace(Encoding.UTF8.GetString(ChartLibrary.Script.Span), "", StringComparison.Ordinal);

    private static string Json(Report report)
    {
        using var bytes = new MemoryStream();
        ReportJson.Write(bytes, report);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>Split at the borders, not at escaped ones; the escapes are taken away.</summary>
    private static string[] Cells(string line) =>
        [.. Border().Split(line.Trim('|')).Select(static cell => Regex.Replace(cell.Trim(), @"\\(.)", "$1"))];

    private static IEnumerable<string> Paths(JsonNode? node, string path) =>
        node switch
        {
            JsonObject members
                when path.EndsWith("command") || path.EndsWith("outcomes") || path.EndsWith("loopKinds") => [path],
            JsonObject members => members.SelectMany(member => Paths(member.Value, $"{path}.{member.Key}")),
            JsonArray { Count: > 0 } items when items[0] is JsonObject => items.SelectMany(item =>
                Paths(item, $"{path}[]")
            ),
            JsonArray => [$"{path}[]"],
            _ => [path],
        };

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Border();

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<(?<tag>style|script)>(?<text>.*?)</\\k<tag>>", RegexOptions.Singleline)]
    private static partial Regex Inline();
}
