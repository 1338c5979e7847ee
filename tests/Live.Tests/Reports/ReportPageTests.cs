using System.Text.RegularExpressions;
using Gridlock.Core.Reports.Reporting;
using Gridlock.Core.Reports.Reporting.Html;
using Gridlock.Core.Tests.Reports.Reporting;
using Gridlock.Live.Tests.Axe;
using Gridlock.Live.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gridlock.Live.Tests.Reports;

/// <summary>The page of a report, opened from disk as whoever gets it opens it.</summary>
public sealed class ReportPageTests(Chromium chromium) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gridlock-report-");

    [Theory]
    [InlineData("light", 1280)]
    [InlineData("dark", 1280)]
    [InlineData("dark", 390)]
    public async Task It_opens_without_a_complaint_a_request_or_a_serious_flaw(string theme, int width)
    {
        string axe = await AxeScript.RequireAsync();
        await using Window window = await chromium.OpenAsync(width, 900, still: true);
        var asked = new List<string>();
        window.Context.Request += (_, request) => asked.Add(request.Url);
        IPage page = await OpenAsync(window, theme);

        await Expect(page.Locator(".chart svg").First).ToBeVisibleAsync();
        int charts = await page.Locator(".chart").CountAsync();
        charts.Should().BeGreaterThan(8);
        await Expect(page.Locator(".chart svg")).ToHaveCountAsync(charts);
        await page.Locator("#puzzle-list button[aria-expanded]").First.ClickAsync();
        await Expect(page.Locator(".cases").First).ToBeVisibleAsync();
        await page.EvaluateAsync(axe);
        string[] flaws = await page.EvaluateAsync<string[]>(AxeTests.Examine);

        flaws.Should().BeEmpty();
        window.Complaints.Should().BeEmpty();
        asked.Should().Equal(page.Url);
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"))
            .Should()
            .BeTrue("only tables scroll sideways");
    }

    [Fact]
    public async Task On_paper_it_has_its_charts()
    {
        await using Window window = await chromium.OpenAsync(1280, 900);
        IPage page = await OpenAsync(window, "dark");
        await Expect(page.Locator(".chart svg").First).ToBeVisibleAsync();

        byte[] paper = await page.PdfAsync(new PagePdfOptions { Format = "A4" });

        int pages = Regex.Count(System.Text.Encoding.Latin1.GetString(paper), @"/Type\s*/Page\b");
        pages.Should().BeInRange(5, 60);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        foreach (ILocator chart in await page.Locator(".chart svg").AllAsync())
        {
            LocatorBoundingBoxResult? box = await chart.BoundingBoxAsync();
            box!.Width.Should().BeGreaterThan(300);
            box.Height.Should().BeGreaterThan(100);
        }
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).color"))
            .Should()
            .Be("rgb(19, 26, 43)", "paper is light");
        string[] heads = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('thead, thead button')].map((one) => getComputedStyle(one).display)"
        );
        heads
            .Distinct()
            .Should()
            .BeEquivalentTo(["table-header-group", "contents"], "only such heads are repeated on every page");
    }

    [Fact]
    public async Task Its_tables_sort_and_its_puzzles_are_found_by_keyboard_alone()
    {
        await using Window window = await chromium.OpenAsync(1280, 900);
        IPage page = await OpenAsync(window, "light");
        ILocator heading = page.Locator("#leaderboard table").First.Locator("th", new() { HasText = "cells" });

        await heading.Locator("button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(heading).ToHaveAttributeAsync("aria-sort", "descending");
        await page.Keyboard.PressAsync("Enter");
        await Expect(heading).ToHaveAttributeAsync("aria-sort", "ascending");

        await page.Locator("#puzzle-list input").FocusAsync();
        await page.Keyboard.TypeAsync("0000000004");
        await Expect(page.Locator("#puzzle-list button[aria-expanded]")).ToHaveCountAsync(3);
        await page.Locator("#puzzle-list button[aria-expanded]").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        ILocator link = page.Locator(".cases a").First;
        (await link.GetAttributeAsync("href")).Should().StartWith("runs/run-0/journal.jsonl#:~:text=");
    }

    [Fact]
    public async Task What_a_name_says_is_never_done()
    {
        await using Window window = await chromium.OpenAsync(1280, 900);
        Report report = SyntheticRuns.Report(3, 1, 6, "acme/<img src=x onerror=alert(1)>", "sim/<svg onload=alert(2)>");

        IPage page = await OpenAsync(window, "light", report);
        await Expect(page.Locator(".chart svg").First).ToBeVisibleAsync();
        await page.Locator("#accuracy, [data-chart=accuracy] svg path").Last.HoverAsync(new() { Force = true });

        window.Complaints.Should().BeEmpty();
        (await page.Locator("img").CountAsync()).Should().Be(0);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<IPage> OpenAsync(Window window, string theme, Report? report = null)
    {
        string path = Path.Combine(_folder.FullName, "report.html");
        await using (FileStream file = File.Create(path))
        {
            ReportPage.Write(
                file,
                report
                    ?? SyntheticRuns.Report(
                        7,
                        2,
                        24,
                        "acme/thinker-with-a-rather-long-name-2026",
                        "acme/small",
                        "sim/scholar"
                    )
            );
        }
        IPage page = await window.GoAsync(new Uri(path).AbsoluteUri);
        await page.EvaluateAsync("(theme) => { document.documentElement.dataset.theme = theme; }", theme);
        return page;
    }
}
