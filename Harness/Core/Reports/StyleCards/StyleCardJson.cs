using System.Text.Json;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Detection;

namespace Gridlock.Core.Reports.StyleCards;

/// <summary>Style cards for scripts; names are only ever added to, and what is not known is null.</summary>
internal static class StyleCardJson
{
    /// <summary>The member "verification" of an object that is open: a list of one card a style.</summary>
    public static void Write(Utf8JsonWriter json, PlayerStyles cards)
    {
        json.WriteStartArray("verification");
        foreach (StyleCard card in cards.All)
        {
            Write(json, card);
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, StyleCard card)
    {
        json.WriteStartObject();
        json.WriteString("style", card.Style);
        json.WriteNumber("rounds", card.Rounds);
        json.WriteNumber("unreadable", card.Unreadable);
        json.WriteRate("sensitivity", card.Sensitivity);
        json.WriteRate("specificity", card.Specificity);
        WriteDPrime(json, card.DPrime);
        json.WriteRate("withoutVerdict", card.WithoutVerdict);
        json.WriteRate("falselyAllHold", card.FalselyAllHold);
        json.WriteRate("fixed", card.Fixed);
        json.WriteRate("broke", card.Broke);
        WriteMean(json, "netGain", card.NetGain.Count, card.NetGain.Mean, card.NetGain.Interval);
        json.WriteRate("flipped", card.Flipped);
        json.WriteRate("takenOver", card.TakenOver);
        json.WriteRate("trueClaimsBelieved", card.TrueClaimsBelieved);
        json.WriteRate("falseClaimsBelieved", card.FalseClaimsBelieved);
        json.WriteRate("unmentioned", card.Unmentioned);
        json.WriteStartObject("confidence");
        WriteMean(json, "stated", card.Confidence.Stated);
        json.WriteRate("right", card.Confidence.Right);
        WriteMean(json, "brier", card.Confidence.Brier);
        WriteMean(json, "excess", card.Confidence.Excess);
        json.WriteEndObject();
        json.WriteRate("settled", card.Paths.Settled);
        WriteMean(json, "roundsToSettle", card.Paths.RoundsToSettle);
        json.WriteRate("oscillated", card.Paths.Oscillated);
        json.WriteEndObject();
    }

    private static void WriteDPrime(Utf8JsonWriter json, DPrime? found)
    {
        json.WriteStartObject("dPrime");
        json.WriteNumberOrNull("value", found?.Value);
        json.WriteNumberOrNull("low", found?.Interval.Low);
        json.WriteNumberOrNull("high", found?.Interval.High);
        json.WriteNumberOrNull("criterion", found?.Criterion);
        json.WriteEndObject();
    }

    private static void WriteMean(Utf8JsonWriter json, string name, ClusteredSum sum) =>
        WriteMean(json, name, sum.Count, sum.Mean, sum.Interval);

    private static void WriteMean(Utf8JsonWriter json, string name, long of, double? mean, Interval? interval)
    {
        json.WriteStartObject(name);
        json.WriteNumber("of", of);
        json.WriteNumberOrNull("mean", mean);
        json.WriteNumberOrNull("low", interval?.Low);
        json.WriteNumberOrNull("high", interval?.High);
        json.WriteEndObject();
    }
}
