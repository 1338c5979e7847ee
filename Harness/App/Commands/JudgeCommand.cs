using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.App.Runs;
using Gridlock.App.Terminal;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Commands;

/// <summary>gridlock judge RUN: every score again, from the journal alone.</summary>
internal sealed class JudgeCommand
{
    private const string FileName = "judgement.json";

    private readonly Surroundings _surroundings;
    private readonly Argument<string> _run = RunSource.Argument();
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<string?> _out = ValueOption.Text(
        "--out",
        "FILE",
        $"Write the judgement there ({FileName} in the run's folder)."
    );

    private JudgeCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Verb Create(Surroundings surroundings)
    {
        var command = new JudgeCommand(surroundings);
        var verb = new Verb(
            "judge",
            "Compute every score of a run again, from its journal alone, and say what changed since the last judgement."
        )
        {
            Examples =
            [
                ("gridlock judge RUN", "figures with intervals; each verdict in RUN/judgement.json"),
                ("gridlock judge RUN --json --out -", "figures for scripts, and no file"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "judged"),
                (ExitCode.BadVerdict, "judged, but the journal was altered, or is not the one that was sealed"),
                (ExitCode.Misuse, "not a run, or the judgement can not be written"),
                (ExitCode.Inconclusive, "Ctrl-C"),
            ],
        };
        verb.Add(command._run);
        verb.Add(command._json);
        verb.Add(command._out);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        RunTranscript run = RunSource.Open(given.GetRequiredValue(_run));
        string path =
            given.GetValue(_out)
            ?? Path.Combine(Path.GetRelativePath(Directory.GetCurrentDirectory(), run.Folder.Path), FileName);
        var changes = new ChangeReport(_surroundings.Error);
        RunTotals totals =
            path == "-"
                ? await JudgeAsync(run, TextWriter.Null, null, changes, cancellationToken)
                : await WriteAsync(run, path, given.GetValue(_out) is null, changes, cancellationToken);
        RunSource.WarnOfFlaws(run, _surroundings.Error);
        if (given.GetValue(_json))
        {
            JsonOutput.WriteLine(
                _surroundings.Output,
                json =>
                {
                    json.WriteString("format", JudgementWriter.Format);
                    json.WriteNumber("judge", JudgeVersion.Current);
                    json.WriteString("run", run.Start.Run);
                    JudgementWriter.WriteAlteration(json, run.Alteration);
                    RunTotalsJson.Write(json, totals);
                }
            );
        }
        else
        {
            int width = TerminalView.TextWidth(_surroundings.Environment);
            _surroundings.Output.WriteLine($"Run {TerminalText.Clean(run.Start.Run)}, judge {JudgeVersion.Current}");
            if (run.Alteration is { } alteration)
            {
                TextWrap.Write(_surroundings.Output, alteration.Sentence, width);
            }
            _surroundings.Output.WriteLine();
            TextWrap.Write(_surroundings.Output, TerminalText.Clean(RunTotalsText.Write(totals)), width);
        }
        return run.Alteration is null ? ExitCode.Good : ExitCode.BadVerdict;
    }

    /// <param name="isOwn">True for the run's own judgement, which may be made anew whatever has become of it.</param>
    private static async Task<RunTotals> WriteAsync(
        RunTranscript run,
        string path,
        bool isOwn,
        ChangeReport changes,
        CancellationToken cancellationToken
    )
    {
        await using AtomicFile file = AtomicFile.Create(path, replace: true);
        RunTotals totals;
        using (LastJudgement? last = OpenLast(path, run.Start.Run, isOwn))
        {
            totals = await JudgeAsync(run, file.Writer, last, changes, cancellationToken);
        }
        await file.PublishAsync(cancellationToken);
        changes.Conclude(path);
        return totals;
    }

    private static Task<RunTotals> JudgeAsync(
        RunTranscript run,
        TextWriter output,
        LastJudgement? last,
        ChangeReport changes,
        CancellationToken cancellationToken
    ) =>
        Task.Run(
            () =>
            {
                RunTotals totals = RunJudgement.Write(run, output, last, changes.Add, cancellationToken);
                changes.End(last);
                return totals;
            },
            cancellationToken
        );

    private static LastJudgement? OpenLast(string path, string run, bool isOwn)
    {
        if (!File.Exists(path))
        {
            return null;
        }
        StreamReader lines = File.OpenText(path);
        if (LastJudgement.Open(lines, run) is LastJudgement last)
        {
            return last;
        }
        lines.Dispose();
        if (isOwn)
        {
            return null;
        }
        throw CommandFailure.Misuse(
            $"'{path}' is there already and is no judgement of this run; name another file with --out."
        );
    }
}
