using System.Text.Json;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Core.Reports.StyleCards;

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
            StyleCardJson.Write(json, player.Styles);
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
        json.WriteLoops(totals.Loops);
    }

    private static void Write(Utf8JsonWriter json, AnswerTotals totals)
    {
        json.WriteNumber("correct", totals.Correct.Hits);
        json.WriteNumberOrNull("cells", totals.Cells.Rate);
        json.WriteStartObject("outcomes");
        foreach (CaseOutcome outcome in Enum.GetValues<CaseOutcome>().Where(outcome => IsShown(outcome, totals)))
        {
            json.WriteNumber(outcome.Word(), totals.Outcomes[outcome]);
        }
        json.WriteEndObject();
        json.WriteRate("correctRate", totals.Correct);
        json.WriteRate("cellsRate", totals.Cells);
        TrapTotalsJson.Write(json, totals.Traps);
    }

    /// <summary>A run without traps has no member for them.</summary>
    private static bool IsShown(CaseOutcome outcome, AnswerTotals totals) =>
        !TrapTotals.IsOfTrap(outcome) || totals.Outcomes[outcome] > 0;
}
