using System.Text.Json;
using Gridlock.Core.Judging;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.ScoreCards;

namespace Gridlock.Core.Reports.Reporting.Json;

/// <summary>A case of a report for scripts.</summary>
internal static class CaseJson
{
    /// <param name="run">The run's id.</param>
    public static void Write(Utf8JsonWriter json, ReportCase one, string run)
    {
        json.WriteStartObject();
        json.WriteString("run", run);
        json.WriteString("case", one.Id);
        json.WriteString("player", one.Player.Name);
        json.WriteBoolean("simulated", one.Player.Simulated);
        json.WriteString("puzzle", one.Puzzle.Id);
        json.WriteString("cluster", one.Puzzle.Cluster);
        json.WriteNumber("tier", one.Puzzle.Tier);
        json.WriteString("size", one.Puzzle.Size);
        json.WriteNumberOrNull("grade", one.Puzzle.Grade);
        json.WriteBoolean("trap", one.Puzzle.IsTrap);
        json.WriteNumber("repeat", one.Repeat);
        json.WriteString("first", one.First.Word());
        json.WriteString("final", one.Final.Word());
        json.WriteString("failure", one.Failure);
        json.WriteNumberOrNull("cells", one.Cells?.Hits);
        json.WriteNumberOrNull("cellsOf", one.Cells?.Of);
        json.WriteNumberOrNull("conditions", one.Conditions?.Hits);
        json.WriteNumberOrNull("conditionsOf", one.Conditions?.Of);
        json.WriteStartArray("effects");
        foreach (RoundEffect? effect in one.Effects)
        {
            json.WriteStringValue(effect is RoundEffect known ? Leniencies.Camel($"{known}") : null);
        }
        json.WriteEndArray();
        json.WriteNumber("calls", one.Calls);
        json.WriteTexts("loops", one.LoopKinds);
        json.WriteNumberOrNull("outputTokens", one.OutputTokens);
        json.WriteNumberOrNull("seconds", one.Seconds);
        json.WriteDollarsOrNull("cost", one.Cost);
        json.WriteEndObject();
    }
}
