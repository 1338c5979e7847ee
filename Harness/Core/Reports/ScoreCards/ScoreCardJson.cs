using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.StyleCards;

namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>A score card for scripts; names are part of the contract and only ever added to.</summary>
public static class ScoreCardJson
{
    public const string Format = "gridlock-scorecard/1";

    /// <summary>One line without a line break.</summary>
    public static string Write(ScoreCard card)
    {
        using var buffer = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                buffer,
                new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
        {
            Write(json, card);
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>As one value of a larger document.</summary>
    public static void Write(Utf8JsonWriter json, ScoreCard card)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("puzzle", card.Puzzle);
        json.WriteStartArray("players");
        foreach (PlayerCard player in card.Players)
        {
            Write(json, player);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PlayerCard player)
    {
        json.WriteStartObject();
        json.WriteString("player", player.Player);
        json.WriteBoolean("simulated", player.Simulated);
        json.WriteTexts("servedModels", player.ServedModels);
        json.WriteStartArray("tiers");
        foreach (TierCard tier in player.Tiers)
        {
            TierCardJson.Write(json, tier);
        }
        json.WriteEndArray();
        json.WriteProportion("rightAtFirst", player.RightAtFirst);
        json.WriteProportion("rightInTheEnd", player.RightInTheEnd);
        json.WriteProportion("errorsFound", player.ErrorsFound);
        json.WriteProportion("falseAlarms", player.FalseAlarms);
        json.WriteNumber("unreadable", player.Unreadable);
        json.WriteLoops(player.Loops);
        json.WriteTotals(player.Totals);
        json.WriteDollarsOrNull("costPerCorrect", player.CostPerCorrect);
        json.WriteString("trap", player.Trap?.First.Word());
        json.WriteString("finalTrap", player.Trap?.Final.Word());
        StyleCardJson.Write(json, player.Styles);
        json.WriteEndObject();
    }
}
