using System.CommandLine;
using System.Text;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.App.Terminal;
using Gridlock.Core.Reports.Reporting;
using Gridlock.Core.Reports.Reporting.Html;
using Gridlock.Core.Reports.Reporting.Json;
using Gridlock.Core.Reports.Reporting.Markdown;
using Gridlock.Core.Reports.Reporting.Text;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Reporting;

/// <summary>Where a report goes, and in which forms.</summary>
internal sealed class ReportOutput(TextWriter output)
{
    private const string Standard = "-";
    private const string DefaultName = "report.html";

    private readonly Option<string?> _html = ValueOption.Text(
        "--html",
        "FILE",
        $"Write the page there ({DefaultName} in the run's folder; of several runs, in this folder)."
    );
    private readonly Option<string?> _markdown = ValueOption.Text("--markdown", "FILE", "Write Markdown there.");
    private readonly Option<string?> _json = new("--json")
    {
        HelpName = "FILE",
        Description = "Write the figures and a row a case there, for scripts (stdout).",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = static given => given.Tokens is [var file] ? file.Value : Standard,
    };

    public void AddTo(Verb verb)
    {
        verb.Add(_html);
        verb.Add(_markdown);
        verb.Add(_json);
    }

    /// <summary>The file that the page goes to; null where there is to be none, or it goes to stdout.</summary>
    /// <exception cref="CommandFailure">Two forms go to stdout, or what is in the default place is no report.</exception>
    public string? PageOf(ParseResult given, IReadOnlyList<RunTranscript> runs)
    {
        string?[] places = [given.GetValue(_html), given.GetValue(_markdown), given.GetValue(_json)];
        if (places.Count(static place => place == Standard) > 1)
        {
            throw CommandFailure.Misuse("Only one of --html, --markdown and --json can go to stdout; name a file.");
        }
        if (places[0] is string asked)
        {
            return asked == Standard ? null : asked;
        }
        return places.Any(static place => place is not null) ? null : DefaultPlace(runs);
    }

    /// <param name="page">As <see cref="PageOf"/> said.</param>
    public async Task WriteAsync(ParseResult given, Report report, string? page, CancellationToken cancellationToken)
    {
        bool isQuiet = false;
        foreach (
            (string? place, Action<Report, Stream> write) in new (string?, Action<Report, Stream>)[]
            {
                (page ?? given.GetValue(_html), static (one, stream) => ReportPage.Write(stream, one)),
                (
                    given.GetValue(_markdown),
                    static (one, stream) => stream.Write(Encoding.UTF8.GetBytes(ReportMarkdown.Write(one)))
                ),
                (given.GetValue(_json), static (one, stream) => ReportJson.Write(stream, one)),
            }
        )
        {
            if (place == Standard)
            {
                using var bytes = new MemoryStream();
                write(report, bytes);
                await output.WriteAsync(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
                isQuiet = true;
            }
            else if (place is not null)
            {
                await using AtomicFile file = AtomicFile.Create(place, replace: true);
                write(report, file.Writer.BaseStream);
                await file.PublishAsync(cancellationToken);
            }
        }
        if (!isQuiet)
        {
            await output.WriteAsync(TerminalText.Clean(ReportText.Write(report)));
            foreach (string file in new[] { page, given.GetValue(_markdown), given.GetValue(_json) }.OfType<string>())
            {
                await output.WriteLineAsync($"Written: {TerminalText.Clean(file)}");
            }
        }
    }

    private static string DefaultPlace(IReadOnlyList<RunTranscript> runs)
    {
        string path =
            runs.Count == 1
                ? Path.Combine(Path.GetRelativePath(Directory.GetCurrentDirectory(), runs[0].Folder.Path), DefaultName)
                : DefaultName;
        return !File.Exists(path) || ReportPage.IsOne(File.ReadLines(path))
            ? path
            : throw CommandFailure.Misuse(
                $"'{path}' is there already and is no report; name another file with --html."
            );
    }
}
