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

    /// <summary>Finds out before anything is paid whether the reports can be written.</summary>
    /// <exception cref="CommandFailure">A file can not be written.</exception>
    public async Task PrepareAsync(ParseResult given)
    {
        foreach (Option<string?> option in new[] { _junit, _markdown })
        {
            if (given.GetValue(option) is string path)
            {
                await using AtomicFile draft = AtomicFile.Create(path, replace: true, option.Name);
            }
        }
    }

    public async Task<ExitCode> WriteAsync(ParseResult given, CheckResult result)
    {
        ExitCode code = CodeOf(result);
        if (given.GetValue(_json))
        {
            JsonOutput.WriteLine(surroundings.Output, json => CheckJson.Write(json, result, (int)code));
        }
        else
        {
            surroundings.Output.Write(TerminalText.Clean(CheckText.Write(result)));
        }
        if (given.GetValue(_annotations) || surroundings.Environment(InsideActions) == "true")
        {
            foreach (string line in CheckAnnotations.Lines(result))
            {
                surroundings.Error.WriteLine(line);
            }
        }
        await WriteFileAsync(given, _junit, () => CheckJUnit.Write(result));
        await WriteFileAsync(given, _markdown, () => CheckMarkdown.Write(result));
        return code;
    }

    /// <summary>Also after Ctrl-C: what was found is worth the moment that it takes.</summary>
    private static async Task WriteFileAsync(ParseResult given, Option<string?> option, Func<string> write)
    {
        if (given.GetValue(option) is string path)
        {
            await using AtomicFile file = AtomicFile.Create(path, replace: true, option.Name);
            await file.Writer.WriteAsync(write());
            await file.PublishAsync(CancellationToken.None);
        }
    }
}
