using System.Text.Json;
using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>Members that score cards have in several places.</summary>
internal static class JsonWriting
{
    private const int Places = 4;
    private const int DollarPlaces = 6;

    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, double? number)
    {
        if (number is double known)
        {
            json.WriteNumber(name, Math.Round(known, Places));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>To a millionth of a dollar.</summary>
    public static void WriteDollarsOrNull(this Utf8JsonWriter json, string name, decimal? dollars)
    {
        if (dollars is decimal known)
        {
            json.WriteNumber(name, Math.Round(known, DollarPlaces));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }
        json.WriteEndArray();
    }

    /// <summary>Count and total, the rate or null, and its 95% interval.</summary>
    public static void WriteProportion(this Utf8JsonWriter json, string name, Proportion proportion)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", proportion.Hits);
        json.WriteNumber("of", proportion.Of);
        json.WriteNumberOrNull("rate", proportion.Rate);
        json.WriteNumberOrNull("low", proportion.Interval.Low);
        json.WriteNumberOrNull("high", proportion.Interval.High);
        json.WriteEndObject();
    }

    /// <summary>The same for trials that come in clusters.</summary>
    public static void WriteRate(this Utf8JsonWriter json, string name, ClusteredRate rate)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", rate.Hits);
        json.WriteNumber("of", rate.Of);
        json.WriteNumberOrNull("rate", rate.Rate);
        json.WriteNumberOrNull("low", rate.Interval.Low);
        json.WriteNumberOrNull("high", rate.Interval.High);
        json.WriteEndObject();
    }

    public static void WriteTotals(this Utf8JsonWriter json, CallTotals totals)
    {
        json.WriteNumber("calls", totals.Calls);
        json.WriteNumber("callsFailed", totals.Failed);
        json.WriteNumberOrNull("inputTokens", totals.InputTokens);
        json.WriteNumberOrNull("outputTokens", totals.OutputTokens);
        json.WriteNumberOrNull("reasoningTokens", totals.ReasoningTokens);
        json.WriteNumberOrNull("seconds", totals.Seconds);
        json.WriteNumberOrNull("tokensPerSecond", totals.TokensPerSecond);
        json.WriteDollarsOrNull("cost", totals.Cost);
        json.WriteBoolean("costIsEstimated", totals.CostIsEstimated);
    }
}
