using System.Text.Json;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>A judgement's figures for scripts; names are part of the contract and only ever added to.</summary>
public static class RunTotalsJson
{
    /// <summary>The members "cases" to "players" of an object that is open.</summary>
    public static void Write(Utf8JsonWriter json, RunTotals totals)
    {
        Write(json, totals.All);
        json.WriteStartArray("players");
        foreach (PlayerTotals player in totals.Players)
        {
            json.WriteStartObject();
            json.WriteString("player", player.Player);
            json.WriteBoolean("simulated", player.Simulated);
            Write(json, player.Totals);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, CaseTotals totals)
    {
        json.WriteNumber("cases", totals.Cases);
        Write(json, totals.First);
        json.WriteStartObject("final");
        Write(json, totals.Final);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AnswerTotals totals)
    {
        json.WriteNumber("correct", totals.Correct.Hits);
        json.WriteNumberOrNull("cells", totals.Cells.Rate);
        json.WriteStartObject("outcomes");
        foreach (CaseOutcome outcome in Enum.GetValues<CaseOutcome>())
        {
            json.WriteNumber(outcome.Word(), totals.Outcomes[outcome]);
        }
        json.WriteEndObject();
        Write(json, "correctRate", totals.Correct);
        Write(json, "cellsRate", totals.Cells);
    }

    private static void Write(Utf8JsonWriter json, string name, ClusteredRate rate)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", rate.Hits);
        json.WriteNumber("of", rate.Of);
        json.WriteNumberOrNull("rate", rate.Rate);
        json.WriteNumberOrNull("low", rate.Interval.Low);
        json.WriteNumberOrNull("high", rate.Interval.High);
        json.WriteEndObject();
    }
}
