using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Texts;
using Gridlock.Core.Judging.TextMeasures;
using Gridlock.Core.Loops;

namespace Gridlock.App.Looping;

/// <summary>One text's loops for scripts, one line; names are part of the contract and only ever added to.</summary>
internal static class LoopReportJson
{
    /// <param name="textId">As the source has it; null where it has none.</param>
    /// <param name="origin">Null for a text that is of no run.</param>
    public static void Write(JsonElement? textId, RunText? origin, LoopReport report, TextWriter output) =>
        JsonOutput.WriteLine(
            output,
            json =>
            {
                if (textId is JsonElement id)
                {
                    json.WritePropertyName("id");
                    id.WriteTo(json);
                }
                origin?.WriteOrigin(json);
                Write(json, report);
            }
        );

    private static void Write(Utf8JsonWriter json, LoopReport report)
    {
        if (report.Loops is [var first, ..])
        {
            json.WriteNumber("alarm", first.Alarm);
        }
        else
        {
            json.WriteNull("alarm");
        }
        json.WriteNumber("characters", report.Text.Length);
        json.WriteStartArray("loops");
        foreach (Loop loop in report.Loops)
        {
            Write(json, loop, report.ExcerptOf(loop));
        }
        json.WriteEndArray();
        if (report.Measures is TextMeasure measures)
        {
            Write(json, measures);
        }
    }

    private static void Write(Utf8JsonWriter json, Loop loop, string excerpt)
    {
        json.WriteStartObject();
        json.WriteString("kind", loop.Kind.Word());
        json.WriteNumber("onset", loop.Onset);
        json.WriteNumber("period", loop.Period);
        json.WriteNumber("repeats", Math.Round(loop.Repeats, 2));
        json.WriteStartObject("evidence");
        json.WriteNumber("start", loop.Evidence.Start);
        json.WriteNumber("end", loop.Evidence.End);
        json.WriteString("text", excerpt);
        json.WriteEndObject();
        json.WriteNumber("confidence", Math.Round(loop.Confidence, 3));
        json.WriteNumber("alarm", loop.Alarm);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TextMeasure measures)
    {
        json.WriteStartObject("measures");
        json.WriteNumber("tokens", measures.Tokens);
        json.WriteNumber("seqRep4", Math.Round(measures.SeqRep4, 4));
        json.WriteNumber("distinct2", Math.Round(measures.Distinct2, 4));
        json.WriteNumber("compression", Math.Round(measures.Compression, 3));
        json.WriteNumber("reflections", measures.Reflections);
        json.WriteEndObject();
    }
}
