using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Terminal;
using Gridlock.Core.Imports;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting.Reproduction;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Runs;

/// <summary>What was imported, what it is worth, and what a strict reader would have lost.</summary>
/// <param name="leftOut">The puzzles whose answers are not in the run.</param>
internal sealed class ImportReport(RunTotals totals, StrictReaderReport strict, ImmutableArray<LeftOutPuzzle> leftOut)
{
    private const int MostShown = 20;

    public static ImportReport Of(RunTranscript run, AnswerFormat format, ImmutableArray<LeftOutPuzzle> leftOut)
    {
        var totals = new RunTotals();
        var strict = new StrictReaderReport(AskedForms.Of(format));
        foreach (JudgedCase judged in RunJudge.Judge(run))
        {
            totals.Add(judged);
            strict.Add(judged);
        }
        return new ImportReport(totals, strict, leftOut);
    }

    public void WriteText(TextWriter output, string run, int width)
    {
        using var text = new StringWriter { NewLine = "\n" };
        WriteFigures(text);
        TextWrap.Write(output, TerminalText.Clean(text.ToString()), width);
        output.WriteLine("Judge it again at any time:");
        output.WriteLine($"  gridlock judge {ShellWord.OfPath(run)}");
    }

    private void WriteFigures(TextWriter output)
    {
        output.Write(RunTotalsText.Write(totals));
        output.WriteLine();
        output.WriteLine(
            $"A strict reader takes {strict.Kept} of {totals.All.Cases} answers and loses {strict.Lost.Count} that ours reads: {Counts(strict.LostBy)}"
        );
        foreach (LostAnswer lost in strict.Lost.Take(MostShown))
        {
            string forgiven = string.Join(", ", lost.Forgiven);
            output.WriteLine($"  {lost.Case}: {lost.Outcome.Spoken()}; {forgiven}");
        }
        More(output, strict.Lost.Count);
        output.WriteLine($"Neither reads {strict.Unread.Count}: {Counts(strict.UnreadBy)}");
        foreach (UnreadAnswer unread in strict.Unread.Take(MostShown))
        {
            output.WriteLine($"  {unread.Case}: {unread.Sentence}");
        }
        More(output, strict.Unread.Count);
        if (!leftOut.IsEmpty)
        {
            output.WriteLine(
                $"Left out, since no one solution could judge them: {leftOut.Sum(static puzzle => puzzle.Answers)} answers to {leftOut.Length} puzzles"
            );
            foreach (LeftOutPuzzle puzzle in leftOut.Take(MostShown))
            {
                output.WriteLine($"  {puzzle.Puzzle}: {puzzle.Spoken}");
            }
            More(output, leftOut.Length);
        }
    }

    public void WriteJson(TextWriter output, string run) =>
        JsonOutput.WriteLine(
            output,
            json =>
            {
                json.WriteString("format", "gridlock-import/1");
                json.WriteNumber("judge", JudgeVersion.Current);
                json.WriteString("run", run);
                RunTotalsJson.Write(json, totals);
                json.WriteStartObject("strictReader");
                json.WriteNumber("kept", strict.Kept);
                Write(json, "lostBy", strict.LostBy);
                json.WriteStartArray("lost");
                foreach (LostAnswer lost in strict.Lost)
                {
                    json.WriteStartObject();
                    json.WriteString("case", lost.Case);
                    json.WriteString("outcome", lost.Outcome.Word());
                    json.WriteStartArray("forgiven");
                    foreach (string forgiven in lost.Forgiven)
                    {
                        json.WriteStringValue(forgiven);
                    }
                    json.WriteEndArray();
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                Write(json, "unreadableBy", strict.UnreadBy);
                json.WriteStartArray("unreadable");
                foreach (UnreadAnswer unread in strict.Unread)
                {
                    json.WriteStartObject();
                    json.WriteString("case", unread.Case);
                    json.WriteString("reason", unread.Reason);
                    json.WriteString("sentence", unread.Sentence);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                json.WriteEndObject();
                json.WriteStartArray("leftOut");
                foreach (LeftOutPuzzle puzzle in leftOut)
                {
                    json.WriteStartObject();
                    json.WriteString("puzzle", puzzle.Puzzle);
                    json.WriteString("flaw", puzzle.Flaw);
                    json.WriteNumber("answers", puzzle.Answers);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
        );

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, int>> counts)
    {
        json.WriteStartObject(name);
        foreach ((string key, int count) in counts)
        {
            json.WriteNumber(key, count);
        }
        json.WriteEndObject();
    }

    private static string Counts(IEnumerable<KeyValuePair<string, int>> counts)
    {
        string all = string.Join(", ", counts.Select(static counted => $"{counted.Key} {counted.Value}"));
        return all.Length == 0 ? "none" : all;
    }

    private static void More(TextWriter output, int count)
    {
        if (count > MostShown)
        {
            output.WriteLine($"  ... and {count - MostShown} more; --json lists all.");
        }
    }
}
