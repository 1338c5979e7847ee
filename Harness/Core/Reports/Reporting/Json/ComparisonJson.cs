using System.Text.Json;
using Gridlock.Core.Reports.Comparisons.HeadToHead;
using Gridlock.Core.Reports.Comparisons.PassRates;
using Gridlock.Core.Reports.Comparisons.Ratings;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Intervals;

namespace Gridlock.Core.Reports.Reporting.Json;

/// <summary>Comparisons of players for scripts; players are named as they are shown.</summary>
internal static class ComparisonJson
{
    /// <summary>The members "headToHead", "ratings" and "passRates" of an object that is open.</summary>
    public static void Write(Utf8JsonWriter json, Comparison comparison)
    {
        json.WriteStartArray("headToHead");
        foreach (Duel duel in comparison.Duels)
        {
            Write(json, duel);
        }
        json.WriteEndArray();
        json.WriteStartArray("ratings");
        foreach (RatingTable table in comparison.Ratings)
        {
            Write(json, table);
        }
        json.WriteEndArray();
        json.WriteStartArray("passRates");
        foreach (PassCurve curve in comparison.Passes)
        {
            Write(json, curve);
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Duel duel)
    {
        json.WriteStartObject();
        json.WriteString("first", duel.First);
        json.WriteString("second", duel.Second);
        Write(json, duel.Result);
        json.WriteNumberOrNull("holm", duel.Holm);
        json.WriteNumberOrNull("falseDiscovery", duel.FalseDiscovery);
        json.WriteNumberOrNull("alikeP", duel.AlikeP);
        json.WriteString("finding", char.ToLowerInvariant($"{duel.Finding}"[0]) + $"{duel.Finding}"[1..]);
        json.WriteNumberOrNull("cells", duel.Cells);
        WriteEnds(json, "cells", duel.CellsInterval);
        json.WriteNumberOrNull("cellsP", duel.CellsP);
        json.WriteStartArray("slices");
        foreach (DuelSlice slice in duel.Slices)
        {
            json.WriteStartObject();
            json.WriteString("by", slice.Kind);
            json.WriteString("name", slice.Name);
            Write(json, slice.Result);
            json.WriteNumberOrNull("falseDiscovery", slice.FalseDiscovery);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PairedResult result)
    {
        json.WriteNumber("items", result.Items);
        json.WriteNumber("puzzles", result.Puzzles);
        json.WriteNumberOrNull("both", result.Both);
        json.WriteNumberOrNull("onlyFirst", result.OnlyFirst);
        json.WriteNumberOrNull("onlySecond", result.OnlySecond);
        json.WriteNumberOrNull("neither", result.Neither);
        json.WriteNumberOrNull("difference", result.Difference);
        json.WriteNumberOrNull("low", result.Interval.Low);
        json.WriteNumberOrNull("high", result.Interval.High);
        json.WriteString("test", result.Test == PairTest.McNemar ? "mcnemar" : "permutation");
        json.WriteNumberOrNull("p", result.P);
    }

    private static void Write(Utf8JsonWriter json, RatingTable table)
    {
        json.WriteStartObject();
        json.WriteNumber("puzzles", table.Puzzles);
        json.WriteNumberOrNull("pointsOfDoubleLength", table.PointsOfDoubleLength);
        WriteEnds(json, "pointsOfDoubleLength", table.DoubleLengthInterval);
        json.WriteStartArray("players");
        foreach (PlayerRating player in table.Players)
        {
            json.WriteStartObject();
            json.WriteString("player", player.Player);
            json.WriteNumber("rank", player.Rank);
            json.WriteNumberOrNull("rating", player.Rating);
            WriteEnds(json, "rating", player.Interval);
            json.WriteNumberOrNull("controlled", player.Controlled);
            WriteEnds(json, "controlled", player.ControlledInterval);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PassCurve curve)
    {
        json.WriteStartObject();
        json.WriteString("player", curve.Player);
        json.WriteStartArray("points");
        foreach (PassPoint point in curve.Points)
        {
            json.WriteStartObject();
            json.WriteNumber("k", point.K);
            json.WriteNumber("items", point.Items);
            Write(json, "any", point.Any);
            Write(json, "each", point.Each);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, string name, ClusteredShare share)
    {
        json.WriteNumberOrNull(name, share.Mean);
        WriteEnds(json, name, share.Interval);
    }

    internal static void WriteEnds(Utf8JsonWriter json, string name, Interval? interval)
    {
        json.WriteNumberOrNull($"{name}Low", interval?.Low);
        json.WriteNumberOrNull($"{name}High", interval?.High);
    }
}
