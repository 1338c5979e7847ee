using System.Text.Json;
using Gridlock.Core.Reports.Exports;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.ScoreCards;

namespace Gridlock.Core.Reports.Reporting.Json;

/// <summary>A run of a report for scripts.</summary>
internal static class RunJson
{
    public static void Write(Utf8JsonWriter json, ReportRun run)
    {
        json.WriteStartObject();
        json.WriteString("run", run.Id);
        json.WriteString("tool", run.Tool);
        json.WriteString("engine", run.Engine is null ? null : $"{run.Engine.Name} {run.Engine.Version}");
        json.WriteNumber("judge", run.Judge);
        json.WriteString("started", JsonRow.Time(run.Started));
        json.WriteString("outcome", run.Outcome);
        json.WriteNumber("cases", run.Cases);
        json.WriteNumberOrNull("neverBegan", run.Unbegun?.Values.Sum());
        json.WriteString("journal", run.Journal);
        json.WriteNumberOrNull("firstAltered", run.Alteration?.Line);
        JudgementWriter.WriteAlteration(json, run.Alteration);
        json.WriteNumber("flaws", run.Flaws);
        json.WriteStartObject("command");
        foreach ((string name, string value) in run.Command)
        {
            json.WriteString(name, value);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
