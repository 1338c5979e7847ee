using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.Reporting.Figures;

namespace Gridlock.Core.Reports.Reporting.Json;

/// <summary>A report for scripts, "gridlock-report/1"; names are only ever added to.</summary>
public static class ReportJson
{
    /// <summary>One object on one line, with a line feed at the end; the same report gives the same bytes.</summary>
    public static void Write(Stream output, Report report)
    {
        using (var json = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("format", Report.Format);
            WriteAll(json, "runs", report.Runs, RunJson.Write);
            json.WriteNumber("cases", report.Cases.Length);
            json.WriteNumber("puzzles", report.Puzzles);
            json.WriteBoolean("isAltered", report.IsAltered);
            WriteAll(json, "players", report.Players, PlayerJson.Write);
            WriteCommon(json, report.Common);
            WriteAll(json, "tiers", report.Slices.Tiers, Write);
            WriteAll(json, "sizes", report.Slices.Sizes, Write);
            WriteAll(json, "grades", report.Slices.Grades, Write);
            ComparisonJson.Write(json, report.Comparison);
            CalibrationJson.Write(json, report.Comparison.Calibration);
            WriteAll(json, "history", report.History, (each, point) => Write(each, point, report));
            WriteAll(json, "excluded", report.Exclusions, Write);
            WriteAll(json, "rows", report.Cases, (each, one) => CaseJson.Write(each, one, report.Runs[one.Run].Id));
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void WriteAll<T>(
        Utf8JsonWriter json,
        string name,
        ImmutableArray<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(json, item);
        }
        json.WriteEndArray();
    }

    /// <summary>Null where all players answered the same cases.</summary>
    private static void WriteCommon(Utf8JsonWriter json, CommonGround? common)
    {
        if (common is null)
        {
            json.WriteNull("common");
            return;
        }
        json.WriteStartObject("common");
        json.WriteNumber("cases", common.Cases);
        json.WriteNumber("puzzles", common.Puzzles);
        WriteAll(
            json,
            "players",
            common.Players,
            static (each, one) =>
            {
                each.WriteStartObject();
                Name(each, one.Player);
                each.WriteNumber("answered", one.Answered);
                each.WriteRate("right", one.Right);
                each.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Slice slice)
    {
        json.WriteStartObject();
        json.WriteString("name", slice.Name);
        json.WriteNumber("puzzles", slice.Puzzles);
        WriteAll(json, "players", slice.Players, FigureJson.WriteRate);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, HistoryPoint point, Report report)
    {
        json.WriteStartObject();
        Name(json, point.Player);
        json.WriteString("run", report.Runs[point.Run].Id);
        json.WriteString("settings", report.Runs[point.Run].Settings.GetValueOrDefault(point.Player));
        json.WriteNumber("cases", point.Cases);
        json.WriteNumber("puzzles", point.Puzzles);
        json.WriteRate("first", point.First);
        json.WriteRate("final", point.Final);
        json.WriteMean("outputTokens", point.OutputTokens);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Exclusion exclusion)
    {
        json.WriteStartObject();
        Name(json, exclusion.Player);
        json.WriteString("answer", exclusion.Answer);
        json.WriteString("reason", exclusion.Reason);
        json.WriteNumber("cases", exclusion.Cases);
        json.WriteEndObject();
    }

    private static void Name(Utf8JsonWriter json, ReportPlayer player)
    {
        json.WriteString("player", player.Name);
        json.WriteBoolean("simulated", player.Simulated);
    }
}
