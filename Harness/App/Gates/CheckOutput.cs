using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.App.Terminal;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Core.Reports.Checks;

namespace Gridlock.App.Gates;

/// <summary>Where the reports of a check go.</summary>
internal sealed class CheckOutput(Surroundings surroundings)
{
    private const string InsideActions = "GITHUB_ACTIONS";

    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<string?> _junit = ValueOption.Text("--junit", "FILE", "Write JUnit XML there.");
    private readonly Option<string?> _markdown = ValueOption.Text(
        "--markdown",
        "FILE",
        "Write a summary in Markdown there."
    );
    private readonly Option<bool> _annotations = new("--annotations")
    {
        Description = "Print GitHub's annotations on stderr (on, inside GitHub Actions).",
    };

    public void AddTo(Verb verb)
    {
        verb.Add(_json);
        verb.Add(_junit);
        verb.Add(_markdown);
        verb.Add(_annotations);
    }

    public static ExitCode CodeOf(CheckResult result) =>
        result.End == GateEnd.Failures ? ExitCode.Infrastructure
        : result.Outcome.IsBad() ? ExitCode.BadVerdict
        : result.Outcome.IsGood() ? ExitCode.Good
        : result.End == GateEnd.Budget ? ExitCode.Budget
        : ExitCode.Inconclusive;

    public async Task<ExitCode> WriteAsync(ParseResult given, CheckResult result)
    {
        ExitCode code = CodeOf(result);
        if (given.GetValue(_junit) is string junit)
        {
            await WriteFileAsync(junit, CheckJUnit.Write(result));
        }
        if (given.GetValue(_markdown) is string markdown)
        {
            await WriteFileAsync(markdown, CheckMarkdown.Write(result));
        }
        if (given.GetValue(_annotations) || surroundings.Environment(InsideActions) == "true")
        {
            foreach (string line in CheckAnnotations.Lines(result))
            {
                surroundings.Error.WriteLine(line);
            }
        }
        if (given.GetValue(_json))
        {
            JsonOutput.WriteLine(surroundings.Output, json => CheckJson.Write(json, result, (int)code));
        }
        else
        {
            surroundings.Output.Write(TerminalText.Clean(CheckText.Write(result)));
        }
        return code;
    }

    /// <summary>Also after Ctrl-C: what was found is worth the moment that it takes.</summary>
    private static async Task WriteFileAsync(string path, string text)
    {
        await using AtomicFile file = AtomicFile.Create(path, replace: true);
        await file.Writer.WriteAsync(text);
        await file.PublishAsync(CancellationToken.None);
    }
}
