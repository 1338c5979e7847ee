using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Reporting;
using Gridlock.Core.Reports.Reporting;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Commands;

/// <summary>gridlock report RUN...: what came of runs, for people to read and to publish.</summary>
internal sealed class ReportCommand
{
    private readonly Surroundings _surroundings;
    private readonly ReportOutput _output;
    private readonly Argument<string[]> _runs = new("RUN")
    {
        Description = "Run folders, or their journals; runs of the same player become a history.",
        Arity = ArgumentArity.OneOrMore,
    };

    private ReportCommand(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _output = new ReportOutput(surroundings.Output);
    }

    public static Verb Create(Surroundings surroundings)
    {
        var command = new ReportCommand(surroundings);
        var verb = new Verb(
            "report",
            "Make one page of runs, judged by today's judge: leaderboard, curves, head-to-head, verification, loops, every case."
        )
        {
            Examples =
            [
                ("gridlock report RUN", "RUN/report.html: one file that needs no network; a summary here"),
                ("gridlock report runs/june runs/july --html board.html", "both together, and each player's history"),
                (
                    "gridlock report RUN --markdown summary.md --json report.json",
                    "the same for a wiki, and for scripts"
                ),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "written"),
                (ExitCode.BadVerdict, "written, but a journal was altered after it was recorded"),
                (ExitCode.Misuse, "not a run, a run without a match, or a file that can not be written"),
                (ExitCode.Inconclusive, "Ctrl-C"),
            ],
        };
        verb.Add(command._runs);
        command._output.AddTo(verb);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        RunTranscript[] runs = ReportRuns.Open(given.GetRequiredValue(_runs));
        string? page = _output.PageOf(given, runs);
        Report report = await Task.Run(
            () => ReportRuns.Read(runs, page, _surroundings.Error, cancellationToken),
            cancellationToken
        );
        await _output.WriteAsync(given, report, page, cancellationToken);
        return report.IsAltered ? ExitCode.BadVerdict : ExitCode.Good;
    }
}
