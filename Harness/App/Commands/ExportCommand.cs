using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Runs;
using Gridlock.Core.Reports.Exports;
using Gridlock.Core.Reports.Exports.Traces;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Commands;

/// <summary>gridlock export RUN: a run for other people's tools.</summary>
internal sealed class ExportCommand
{
    private readonly Surroundings _surroundings;
    private readonly Argument<string> _run = RunSource.Argument();
    private readonly Option<string?> _format = ValueOption.Word(
        "--format",
        "F",
        "jsonl or csv (tables of cases, rounds, calls, styles, loops and claims), inspect (Inspect AI logs, one a player), or otel (OpenTelemetry traces).",
        "jsonl",
        "csv",
        "inspect",
        "otel"
    );
    private readonly Option<string?> _out = ValueOption.Text(
        "--out",
        "DIR",
        "The folder to write into; it is made if it is not there. Not for otel."
    );
    private readonly Option<bool> _force = new("--force") { Description = "Replace files that are there." };

    private ExportCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Verb Create(Surroundings surroundings)
    {
        var command = new ExportCommand(surroundings);
        var verb = new Verb("export", "Write a run, judged by today's judge, for other tools.")
        {
            Examples =
            [
                (
                    "gridlock export RUN --format csv --out tables",
                    "cases.csv, rounds.csv, calls.csv, styles.csv, loops.csv and claims.csv"
                ),
                ("gridlock export RUN --format inspect --out logs", "for 'inspect view --log-dir logs'"),
                ("gridlock export RUN --format otel", "a trace a match, to $OTEL_EXPORTER_OTLP_ENDPOINT"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "all of it is written, or was taken by the receiver"),
                (ExitCode.BadVerdict, "written, but the journal was altered, or is not the one that was sealed"),
                (ExitCode.Misuse, "not a run, or a place that can not be written or is not known"),
                (ExitCode.Inconclusive, "Ctrl-C"),
                (ExitCode.Infrastructure, "the disk failed, or the receiver did not take all traces"),
            ],
        };
        verb.Add(command._run);
        verb.Add(command._format);
        verb.Add(command._out);
        verb.Add(command._force);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        string format =
            given.GetValue(_format) ?? throw CommandFailure.Misuse("Give --format jsonl, csv, inspect or otel.");
        RunTranscript run = RunSource.Open(given.GetRequiredValue(_run));
        string? folder = given.GetValue(_out);
        if (format == "otel")
        {
            if (folder is not null)
            {
                throw CommandFailure.Misuse("--out is for files, and otel sends; leave it away.");
            }
            await SendAsync(run, cancellationToken);
        }
        else
        {
            var files = new ExportFolder(
                folder ?? throw CommandFailure.Misuse("Give the folder to write into with --out."),
                given.GetValue(_force)
            );
            IReadOnlyList<string> written = format switch
            {
                "inspect" => await files.WriteInspectAsync(run, cancellationToken),
                "csv" => await files.WriteTablesAsync(run, TableFormat.Csv, "csv", cancellationToken),
                _ => await files.WriteTablesAsync(run, TableFormat.JsonLines, "jsonl", cancellationToken),
            };
            foreach (string path in written)
            {
                _surroundings.Output.WriteLine(path);
            }
        }
        RunSource.WarnOfFlaws(run, _surroundings.Error);
        return run.Alteration is null ? ExitCode.Good : ExitCode.BadVerdict;
    }

    private async Task SendAsync(RunTranscript run, CancellationToken cancellationToken)
    {
        if (TraceEndpoint.Find(_surroundings.Environment, out string? flaw) is not TraceEndpoint endpoint)
        {
            throw CommandFailure.Misuse(flaw!);
        }
        long? arrived = await Task.Run(() => RunTraces.Send(run, endpoint, cancellationToken), cancellationToken);
        if (arrived is not long spans)
        {
            throw CommandFailure.Infrastructure(
                $"The receiver at {endpoint.Address.GetLeftPart(UriPartial.Path)} did not take the traces; is a collector running there?"
            );
        }
        _surroundings.Output.WriteLine($"{spans} spans sent to {endpoint.Address.GetLeftPart(UriPartial.Path)}");
    }
}
