using System.Text.Json;
using Gridlock.Core.Reports.Reporting.Sections;
using Gridlock.Core.Reports.ScoreCards;

namespace Gridlock.Core.Reports.Reporting.Html;

/// <summary>A chart as the page's script draws it.</summary>
internal static class ChartJson
{
    private const int Places = 4;

    public static void Write(Utf8JsonWriter json, ReportChart chart)
    {
        json.WriteStartObject();
        json.WriteString("id", chart.Id);
        json.WriteString("kind", $"{chart.Kind}".ToLowerInvariant());
        json.WriteBoolean("isShare", chart.IsShare);
        json.WriteString("valueName", chart.ValueName);
        json.WriteString("placeName", chart.PlaceName);
        json.WriteTexts("categories", chart.Categories);
        json.WriteStartArray("series");
        foreach (ChartSeries series in chart.Series)
        {
            json.WriteStartObject();
            json.WriteString("name", series.Name);
            json.WriteStartArray("points");
            foreach (ChartPoint point in series.Points)
            {
                Write(json, point);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChartPoint point)
    {
        json.WriteStartArray();
        json.WriteNumberValue(Math.Round(point.At, Places));
        json.WriteNumberValue(Math.Round(point.Value, Places));
        if (point is { Low: double low, High: double high })
        {
            json.WriteNumberValue(Math.Round(low, Places));
            json.WriteNumberValue(Math.Round(high, Places));
        }
        json.WriteEndArray();
    }
}
