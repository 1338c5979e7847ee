using System.Globalization;
using Gridlock.App.Terminal;
using Gridlock.Core.Judging.TextMeasures;
using Gridlock.Core.Loops;

namespace Gridlock.App.Looping;

/// <summary>One text's loops for people.</summary>
internal static class LoopReportText
{
    public static void Write(string name, LoopReport report, int width, TextWriter output)
    {
        string loops = report.Loops.Length switch
        {
            0 => "no loop",
            1 => "1 loop",
            int many => $"{many} loops",
        };
        Line(output, width, $"{name}: {Count(report.Text.Length)} characters, {loops}", "    ");
        foreach (Loop loop in report.Loops)
        {
            Line(output, width, $"  {Sentence(loop)}", "    ");
            Line(
                output,
                width,
                $"    \"{report.ExcerptOf(loop).Replace("\n", "\\n", StringComparison.Ordinal)}\"",
                "    "
            );
        }
        if (report.Measures is TextMeasure measures)
        {
            string figures = string.Create(
                CultureInfo.InvariantCulture,
                $"  {measures.Tokens} tokens, seq-rep-4 {measures.SeqRep4:0.000}, distinct-2 {measures.Distinct2:0.000}, "
                    + $"compression {measures.Compression:0.00}, reflections {measures.Reflections}"
            );
            Line(output, width, figures, "    ");
        }
    }

    private static string Sentence(Loop loop)
    {
        string period = loop.Period > 0 ? $" every {Count(loop.Period)} characters" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{loop.Kind.Word()} from {Count(loop.Onset)}: {loop.Repeats:0.#} times{period}, up to {Count(loop.Evidence.End)}; alarm at {Count(loop.Alarm)}, confidence {loop.Confidence:0.00}"
        );
    }

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static void Line(TextWriter output, int width, string text, string indent)
    {
        foreach (string line in TextWrap.Lines(TerminalText.Clean(text), width, indent))
        {
            output.WriteLine(line);
        }
    }
}
