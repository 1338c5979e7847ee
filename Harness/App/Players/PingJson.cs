using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.Core.Players.Wire;

namespace Gridlock.App.Players;

/// <summary>The outcome of a ping, for scripts.</summary>
internal static class PingJson
{
    public static void Write(PingReport report, TextWriter output) =>
        JsonOutput.WriteLine(output, line => Write(report, line));

    private static void Write(PingReport report, Utf8JsonWriter line)
    {
        line.WriteString("player", $"{report.Player.Name}");
        line.WriteBoolean("simulated", report.Player.IsSimulated);
        line.WriteString("endpoint", report.Player.Endpoint);
        line.WriteBoolean("good", report.Failure is null);
        line.WriteString("reasoning", report.Reasoning);
        line.WriteString("answer", report.Answer);
        AnswerJson.WriteUsage(line, report.Usage?.Count, report.Usage?.Source.Word(), report.Usage?.Remark);
        line.WriteString("model", report.Model);
        line.WriteString("fingerprint", report.Fingerprint);
        line.WriteString("route", report.Route);
        line.WriteString("finish", report.Finish);
        line.WriteString("finishWord", report.FinishWord);
        AnswerJson.WriteCount(line, "firstTokenMilliseconds", (long?)report.FirstToken?.TotalMilliseconds);
        AnswerJson.WriteCount(line, "milliseconds", (long)report.Whole.TotalMilliseconds);
        AnswerJson.WriteDollars(line, "cost", report.Cost);
        AnswerJson.WriteError(line, report.Failure);
    }
}
