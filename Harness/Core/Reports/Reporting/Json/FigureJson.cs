using System.Text.Json;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.ScoreCards;

namespace Gridlock.Core.Reports.Reporting.Json;

/// <summary>Figures as members of an object that is open; what is not known is null and never left out.</summary>
internal static class FigureJson
{
    public static void WriteRate(this Utf8JsonWriter json, string name, RateFigure rate)
    {
        json.WritePropertyName(name);
        json.WriteRate(rate);
    }

    public static void WriteRate(this Utf8JsonWriter json, RateFigure rate)
    {
        json.WriteStartObject();
        json.WriteNumber("count", rate.Count);
        json.WriteNumber("of", rate.Of);
        json.WriteNumberOrNull("rate", rate.Rate);
        json.WriteNumberOrNull("low", rate.Low);
        json.WriteNumberOrNull("high", rate.High);
        json.WriteEndObject();
    }

    public static void WriteMean(this Utf8JsonWriter json, string name, MeanFigure mean)
    {
        json.WriteStartObject(name);
        json.WriteNumber("of", mean.Of);
        json.WriteNumberOrNull("mean", mean.Mean);
        json.WriteNumberOrNull("low", mean.Low);
        json.WriteNumberOrNull("high", mean.High);
        json.WriteEndObject();
    }

    public static void WriteCost(this Utf8JsonWriter json, CostFigure cost)
    {
        json.WriteStartObject("cost");
        json.WriteDollarsOrNull("total", cost.Total);
        json.WriteBoolean("isEstimated", cost.IsEstimated);
        json.WriteDollarsOrNull("perCorrect", (decimal?)cost.PerCorrect);
        json.WriteDollarsOrNull("low", (decimal?)cost.Low);
        json.WriteDollarsOrNull("high", (decimal?)cost.High);
        json.WriteEndObject();
    }

    public static void WriteAnswers(this Utf8JsonWriter json, string name, AnswerFigures answers)
    {
        json.WriteStartObject(name);
        json.WriteRate("right", answers.Right);
        json.WriteStartObject("outcomes");
        foreach ((CaseOutcome outcome, int cases) in answers.Outcomes)
        {
            json.WriteNumber(outcome.Word(), cases);
        }
        json.WriteEndObject();
        json.WriteRate("trapsFound", answers.Found);
        json.WriteRate("trapsInvented", answers.Invented);
        json.WriteEndObject();
    }
}
