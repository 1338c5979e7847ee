using Gridlock.App.CommandLine;
using Gridlock.Core.Players.Wire;

namespace Gridlock.App.Players;

/// <summary>What a recording says, for people and for scripts.</summary>
internal static class RecordingReport
{
    public static void WriteText(Recording read, RecordingSource source, int width, TextWriter output)
    {
        var facts = new FactSheet(width, output);
        facts.Title($"A recording of {source.Endpoint.Provider}, read as {source.Dialect}");
        facts.Text("answer", read.Answer, null);
        facts.Text("reasoning", read.Reasoning, read.Usage?.Reasoning);
        facts.Usage(read.Usage, read.UsageSource, read.UsageRemark);
        facts.Say("served as", read.Model);
        facts.Say("fingerprint", read.Fingerprint);
        facts.Say("route", read.Route);
        facts.Finish(read.Finish.Word(), read.FinishWord);
        facts.Say("error", read.Error is null ? null : $"{read.Error.Class}: {read.Error.Message}");
    }

    public static void WriteJson(Recording read, RecordingSource source, TextWriter output) =>
        JsonOutput.WriteLine(
            output,
            line =>
            {
                line.WriteString("reasoning", read.Reasoning);
                line.WriteString("answer", read.Answer);
                AnswerJson.WriteUsage(line, read.Usage, read.UsageSource, read.UsageRemark);
                line.WriteString("model", read.Model);
                line.WriteString("finish", read.Finish.Word());
                AnswerJson.WriteError(line, read.Error);
                line.WriteString("finishWord", read.FinishWord);
                line.WriteString("fingerprint", read.Fingerprint);
                line.WriteString("route", read.Route);
                line.WriteString("id", read.Id);
                line.WriteString("provider", source.Endpoint.Provider);
                line.WriteString("dialect", source.Dialect);
            }
        );
}
