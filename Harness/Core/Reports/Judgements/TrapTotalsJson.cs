using System.Text.Json;
using Gridlock.Core.Reports.ScoreCards;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>What came of traps, for scripts.</summary>
internal static class TrapTotalsJson
{
    /// <summary>The member "traps" of an object that is open; null where there was no answer to any.</summary>
    public static void Write(Utf8JsonWriter json, TrapTotals traps)
    {
        if (traps.Found.Of == 0)
        {
            json.WriteNull("traps");
            return;
        }
        json.WriteStartObject("traps");
        json.WriteRate("found", traps.Found);
        json.WriteRate("invented", traps.Invented);
        json.WriteRate("mistook", traps.Mistook);
        json.WriteRate("gaveUp", traps.GaveUp);
        json.WriteEndObject();
    }
}
