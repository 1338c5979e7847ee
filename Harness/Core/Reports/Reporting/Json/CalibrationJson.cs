using System.Text.Json;
using Gridlock.Core.Reports.Calibration;
using Gridlock.Core.Reports.ScoreCards;

namespace Gridlock.Core.Reports.Reporting.Json;

/// <summary>How hard puzzles proved to be, for scripts.</summary>
internal static class CalibrationJson
{
    /// <summary>The member "calibration" of an object that is open; null where there are too few players or puzzles.</summary>
    public static void Write(Utf8JsonWriter json, PuzzleCalibration? found)
    {
        if (found is null)
        {
            json.WriteNull("calibration");
            return;
        }
        json.WriteStartObject("calibration");
        json.WriteNumberOrNull("spread", found.Spread);
        json.WriteNumberOrNull("reliability", found.Reliability);
        Write(json, "byGrade", found.ByGrade);
        Write(json, "byScore", found.ByPrediction);
        json.WriteStartArray("grades");
        foreach (CalibratedGrade grade in found.Grades)
        {
            json.WriteStartObject();
            json.WriteNumber("grade", grade.Grade);
            json.WriteNumber("items", grade.Items);
            json.WriteNumber("puzzles", grade.Puzzles);
            ComparisonJson.Write(json, "solved", grade.Solved);
            json.WriteNumberOrNull("difficulty", grade.Difficulty.Mean);
            ComparisonJson.WriteEnds(json, "difficulty", grade.Difficulty.Interval);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("players");
        foreach (CalibratedPlayer player in found.Players)
        {
            json.WriteStartObject();
            json.WriteString("player", player.Player);
            json.WriteNumberOrNull("ability", player.Ability);
            json.WriteBoolean("isBound", player.IsBound);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (CalibratedItem item in found.Items)
        {
            Write(json, item);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, RankAgreement agreement)
    {
        json.WriteStartObject(name);
        json.WriteNumber("items", agreement.Items);
        json.WriteNumberOrNull("correlation", agreement.Correlation);
        json.WriteNumberOrNull("low", agreement.Interval?.Low);
        json.WriteNumberOrNull("high", agreement.Interval?.High);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CalibratedItem item)
    {
        json.WriteStartObject();
        json.WriteString("cluster", item.Item.Puzzle);
        json.WriteNumber("tier", item.Item.Tier);
        json.WriteNumberOrNull("grade", item.Grade);
        json.WriteNumberOrNull("score", item.Predicted);
        json.WriteNumber("solved", item.Solved);
        json.WriteNumber("tries", item.Tries);
        json.WriteNumberOrNull("difficulty", item.Difficulty.Mean);
        ComparisonJson.WriteEnds(json, "difficulty", item.Difficulty.Interval);
        json.WriteNumberOrNull("infit", item.Fit?.Infit);
        json.WriteNumberOrNull("outfit", item.Fit?.Outfit);
        json.WriteNumberOrNull("misfitP", item.MisfitP);
        json.WriteEndObject();
    }
}
