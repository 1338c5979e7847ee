using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>Writes a judgement case by case: one JSON object, a verdict a line, the figures at the end. The same cases give the same bytes.</summary>
public sealed class JudgementWriter
{
    public const string Format = "gridlock-judgement/1";

    private readonly TextWriter _output;
    private bool _any;

    /// <param name="run">The run's id.</param>
    public JudgementWriter(TextWriter output, string run)
    {
        _output = output;
        _output.Write(
            $"{{\"format\":\"{Format}\",\"judge\":{JudgeVersion.Current},\"run\":{Text(run)},\"verdicts\":[\n"
        );
    }

    public void Add(CaseVerdict verdict)
    {
        _output.Write(_any ? ",\n" : "");
        _output.Write(JudgementJson.Write(verdict));
        _any = true;
    }

    /// <param name="alteration">Null where the journal is evidence.</param>
    public void End(RunTotals totals, Alteration? alteration)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            WriteAlteration(json, alteration);
            RunTotalsJson.Write(json, totals);
            json.WriteEndObject();
        }
        string figures = Encoding.UTF8.GetString(buffer.WrittenSpan);
        _output.Write($"\n],{figures[1..]}\n");
    }

    /// <summary>The member "altered": null, or the sentence that says why the figures rest on no evidence.</summary>
    public static void WriteAlteration(Utf8JsonWriter json, Alteration? alteration) =>
        json.WriteString("altered", alteration?.Sentence);

    private static string Text(string text) =>
        $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
