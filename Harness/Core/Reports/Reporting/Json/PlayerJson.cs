using System.Text.Json;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Core.Reports.StyleCards;

namespace Gridlock.Core.Reports.Reporting.Json;

/// <summary>A player of a report for scripts.</summary>
internal static class PlayerJson
{
    public static void Write(Utf8JsonWriter json, PlayerFigures player)
    {
        json.WriteStartObject();
        json.WriteString("player", player.Player.Name);
        json.WriteBoolean("simulated", player.Player.Simulated);
        json.WriteTexts("served", player.Served);
        json.WriteNumber("cases", player.Cases);
        json.WriteNumber("puzzles", player.Puzzles);
        json.WriteNumber("lost", player.Lost);
        json.WriteAnswers("first", player.First);
        json.WriteAnswers("final", player.Final);
        json.WriteNumberOrNull("worst", player.Worst);
        json.WriteNumberOrNull("best", player.Best);
        json.WriteRate("cells", player.Cells);
        json.WriteRate("conditions", player.Conditions);
        json.WriteRate("loops", player.Loops);
        json.WriteStartObject("loopKinds");
        foreach ((string kind, int count) in player.LoopKinds)
        {
            json.WriteNumber(kind, count);
        }
        json.WriteEndObject();
        json.WriteNumber("cutCalls", player.CutCalls);
        json.WriteStartArray("transitions");
        foreach (Transitions table in player.Checks)
        {
            Write(json, table);
        }
        json.WriteEndArray();
        json.WriteMean("outputTokens", player.OutputTokens);
        json.WriteMean("seconds", player.Seconds);
        json.WriteCost(player.Cost);
        StyleCardJson.Write(json, player.Styles);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Transitions table)
    {
        json.WriteStartObject();
        json.WriteNumberOrNull("round", table.Round);
        json.WriteNumber("rightRight", table.RightRight);
        json.WriteNumber("rightWrong", table.RightWrong);
        json.WriteNumber("wrongRight", table.WrongRight);
        json.WriteNumber("wrongWrong", table.WrongWrong);
        json.WriteNumber("unread", table.Unread);
        json.WriteRate("broke", table.Broke);
        json.WriteRate("fixed", table.Fixed);
        json.WriteEndObject();
    }
}
