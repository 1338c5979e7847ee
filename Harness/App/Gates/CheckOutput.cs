using System.CommandLine;
using Gridlock.App.CommandLine;
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

    /// <summary>Begins the files that were asked for, before anything is played.</summary>
    /// <exception cref="CommandFailure">One of them can not be written.</exception>
    public void Begin(ParseResult given, CheckFiles files)
    {
        files.Begin(given.GetValue(_junit), _junit.Name, CheckJUnit.Write);
        files.Begin(given.GetValue(_markdown), _markdown.Name, CheckMarkdown.Write);
    }

    /// <summary>The verdict first, which a full disk must not keep back.</summary>
    public async Task<ExitCode> WriteAsync(ParseResult given, CheckResult result, CheckFiles files)
    {
        ExitCode code = CodeOf(result);
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
            Tell(result);
        }
        await files.WriteAsync(result);
        return code;
    }

    /// <summary>Lines stay whole for whoever reads them from a pipe and has not said how wide they may be.</summary>
    private void Tell(CheckResult result)
    {
        if (Console.IsOutputRedirected && surroundings.Environment("COLUMNS") is null)
        {
            surroundings.Output.Write(TerminalText.Clean(CheckText.Write(result)));
            return;
        }
        int width = TerminalView.Look(surroundings.Environment).Width;
        string text = TerminalText.Clean(CheckText.Write(result, width)).TrimEnd('\n');
        foreach (string line in TextWrap.Lines(text, width, "    "))
        {
            surroundings.Output.WriteLine(line);
        }
    }
}
