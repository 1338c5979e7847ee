using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Terminal;
using Gridlock.Transcripts.Verification;

namespace Gridlock.App.Commands;

/// <summary>gridlock transcripts verify RUN: is the evidence what was written?</summary>
internal static class TranscriptsVerifyCommand
{
    private const int MostShown = 20;

    public static Verb Create(Surroundings surroundings)
    {
        var run = new Argument<string>("RUN") { Description = "A run folder, or its journal.jsonl." };
        var json = JsonOption.Create();
        var verb = new Verb("verify", "Check that a run's journal is whole, unchanged and consistent.")
        {
            Examples =
            [
                (
                    "gridlock transcripts verify runs/20250101-120000-4x7-0123456789",
                    "what is complete, failed or partial"
                ),
                ("gridlock transcripts verify RUN --json", "the same for scripts"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "intact: ended, sealed, every byte as it was"),
                (ExitCode.BadVerdict, "damaged"),
                (ExitCode.Misuse, "not a run"),
                (ExitCode.Inconclusive, "interrupted: readable, not sealed"),
            ],
        };
        verb.Add(run);
        verb.Add(json);
        verb.SetAction(
            (given, cancellationToken) =>
            {
                string path = given.GetRequiredValue(run);
                return Task.Run(
                    () => (int)Verify(path, given.GetValue(json), surroundings, cancellationToken),
                    cancellationToken
                );
            }
        );
        return verb;
    }

    private static ExitCode Verify(
        string path,
        bool json,
        Surroundings surroundings,
        CancellationToken cancellationToken
    )
    {
        VerificationResult result = RunVerification.Verify(path, cancellationToken);
        if (result is not VerificationResult.Checked check)
        {
            throw CommandFailure.Misuse(((VerificationResult.Refused)result).Reason);
        }
        if (json)
        {
            WriteJson(check, surroundings.Output);
        }
        else
        {
            using var text = new StringWriter { NewLine = "\n" };
            WriteText(check, path, text);
            int width = TerminalView.TextWidth(surroundings.Environment);
            TextWrap.Write(surroundings.Output, TerminalText.Clean(text.ToString()), width);
        }
        return check.Condition switch
        {
            RunCondition.Intact => ExitCode.Good,
            RunCondition.Interrupted => ExitCode.Inconclusive,
            _ => ExitCode.BadVerdict,
        };
    }

    private static void WriteJson(VerificationResult.Checked check, TextWriter output) =>
        JsonOutput.WriteLine(
            output,
            json =>
            {
                json.WriteString("run", check.Run);
                json.WriteString("condition", Word(check.Condition));
                json.WriteNumber("lines", check.Lines);
                json.WriteString("chain", Word(check.Chain));
                if (check.Chain.FirstBroken is long broken)
                {
                    json.WriteNumber("firstBrokenLine", broken);
                }
                json.WriteStartObject("calls");
                json.WriteNumber("completed", check.Calls.Completed);
                json.WriteNumber("failed", check.Calls.Failed);
                json.WriteNumber("partial", check.Calls.Partial);
                json.WriteEndObject();
                json.WriteStartArray("findings");
                foreach (Finding finding in check.Findings)
                {
                    json.WriteStartObject();
                    json.WriteString("severity", finding.Severity == Severity.Damage ? "damage" : "note");
                    if (finding.Line is long line)
                    {
                        json.WriteNumber("line", line);
                    }
                    json.WriteString("sentence", finding.Sentence);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                json.WriteNumber("unlisted", check.Unlisted);
            }
        );

    private static void WriteText(VerificationResult.Checked check, string path, TextWriter output)
    {
        output.WriteLine($"{check.Run ?? path}: {Word(check.Condition)}");
        output.WriteLine($"  journal    {check.Lines} lines");
        output.WriteLine($"  chain      {(check.Run is null ? Word(check.Chain) : Sentence(check.Chain))}");
        output.WriteLine($"  complete   {Calls(check.Calls.Completed)}");
        output.WriteLine($"  failed     {Calls(check.Calls.Failed)}");
        output.WriteLine(
            $"  partial    {Calls(check.Calls.Partial)}{(check.Calls.Partial > 0 ? ", possibly billed" : "")}"
        );
        foreach (Finding finding in check.Findings.Take(MostShown))
        {
            output.WriteLine($"  {(finding.Severity == Severity.Damage ? "DAMAGE" : "note"), -9}  {finding.Sentence}");
        }
        long more = check.Unlisted + Math.Max(0, check.Findings.Count - MostShown);
        if (more > 0)
        {
            output.WriteLine($"  ... and {more} more; --json lists {RunVerification.MostFindings}.");
        }
    }

    private static string Calls(long count) => count == 1 ? "1 call" : $"{count} calls";

    private static string Sentence(ChainCondition chain) =>
        chain switch
        {
            { FirstBroken: long line } => $"broken at line {line}",
            { Present: true } => "holds",
            _ => "none; a version without one wrote this journal",
        };

    private static string Word(ChainCondition chain) =>
        chain.Holds ? "holds"
        : chain.Present ? "broken"
        : "none";

    private static string Word(RunCondition condition) =>
        condition switch
        {
            RunCondition.Intact => "intact",
            RunCondition.Interrupted => "interrupted",
            _ => "damaged",
        };
}
