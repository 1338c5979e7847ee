using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.Reporting.Sections;
using Gridlock.Core.Reports.ScoreCards;

namespace Gridlock.Core.Reports.Reporting.Html;

/// <summary>What the page's script draws and lists: charts, and cases as short rows of numbers and names.</summary>
internal static class PageJson
{
    /// <summary>Without a sign that HTML would take for markup.</summary>
    public static void Write(Stream output, Report report, ImmutableArray<ReportSection> sections)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteTexts("players", report.Players.Select(static player => player.Player.Label));
        json.WriteStartArray("charts");
        foreach (ReportChart chart in sections.SelectMany(static section => section.Charts))
        {
            ChartJson.Write(json, chart);
        }
        json.WriteEndArray();
        json.WriteStartArray("runs");
        foreach (ReportRun run in report.Runs)
        {
            json.WriteStartObject();
            json.WriteString("id", run.Id);
            json.WriteString("journal", run.Link is null ? null : $"{run.Link}/{run.JournalName}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteCases(json, report);
        json.WriteEndObject();
    }

    private static void WriteCases(Utf8JsonWriter json, Report report)
    {
        ReportPuzzle[] puzzles =
        [
            .. report
                .Cases.Select(static one => one.Puzzle)
                .Distinct()
                .OrderBy(static puzzle => puzzle.Id, StringComparer.Ordinal)
                .ThenBy(static puzzle => puzzle.Tier),
        ];
        var places = puzzles.Index().ToDictionary(static one => one.Item, static one => one.Index);
        var players = report.Players.Index().ToDictionary(static one => one.Item.Player, static one => one.Index);
        string[] reasons =
        [
            .. report.Cases.Select(static one => one.Failure).OfType<string>().Distinct().Order(StringComparer.Ordinal),
        ];
        json.WriteTexts("reasons", reasons);
        json.WriteStartArray("puzzles");
        var found = report.Comparison.Calibration?.Items.ToDictionary(
            static item => item.Item,
            static item => item.Difficulty.Mean
        );
        foreach (ReportPuzzle puzzle in puzzles)
        {
            bool isKnown = found?.ContainsKey(Attempts.ItemOf(puzzle)) ?? false;
            CaseRowJson.Write(json, puzzle, isKnown ? found![Attempts.ItemOf(puzzle)] : null);
        }
        json.WriteEndArray();
        json.WriteStartArray("cases");
        foreach (ReportCase one in report.Cases)
        {
            CaseRowJson.Write(json, one, places[one.Puzzle], players[one.Player], Array.IndexOf(reasons, one.Failure));
        }
        json.WriteEndArray();
    }
}
