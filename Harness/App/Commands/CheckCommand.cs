using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Gates;
using Gridlock.Core.Gates.Verdicts;

namespace Gridlock.App.Commands;

/// <summary>gridlock check: is a candidate worse than a baseline?</summary>
internal sealed class CheckCommand
{
    private readonly Surroundings _surroundings;
    private readonly CheckOptions _options = new();
    private readonly EngineOption _engine = new();
    private readonly ConfigOption _config = new();
    private readonly CheckOutput _output;

    private CheckCommand(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _output = new CheckOutput(surroundings);
    }

    public static Verb Create(Surroundings surroundings)
    {
        var command = new CheckCommand(surroundings);
        var verb = new Verb(
            "check",
            "Say whether a candidate is worse than a baseline, with known error rates, and stop as soon as that is known."
        )
        {
            Examples =
            [
                ("gridlock check --baseline runs/june --pin baseline.json", "keep a baseline"),
                (
                    "gridlock check --baseline baseline.json --candidate openai/gpt-5-mini",
                    "on fresh twins of its puzzles"
                ),
                ("gridlock check --baseline runs/june --candidate runs/july --json", "two runs, for a script"),
                (
                    "gridlock check --baseline runs/june --candidate http://host/v1#model --same",
                    "one model, two endpoints?"
                ),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "not worse by more than the margin, improved, or the same; or pinned"),
                (ExitCode.BadVerdict, "regressed, or different"),
                (
                    ExitCode.Misuse,
                    "misuse: a baseline that is none or of another judge, a gate that is none, no common puzzle"
                ),
                (ExitCode.Inconclusive, "not enough evidence; it says how much more it would take"),
                (ExitCode.Infrastructure, "too much failed at the provider, or the journal or the engine failed"),
                (ExitCode.Budget, "the budget was spent before a verdict"),
            ],
        };
        command._options.AddTo(verb);
        command._config.AddTo(verb);
        command._engine.AddTo(verb);
        command._output.AddTo(verb);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        string? candidate = _options.Candidate(given);
        CheckRequest request = _options.Read(given, _surroundings.Error, cancellationToken);
        if (_options.Pin(given) is string pin)
        {
            await PinnedBaseline.WriteAsync(
                request.Baseline,
                request.Plan,
                pin,
                _surroundings.Error,
                cancellationToken
            );
        }
        if (candidate is null)
        {
            return ExitCode.Good;
        }
        await using var files = new CheckFiles();
        _output.Begin(given, files);
        CheckResult result = Path.Exists(candidate)
            ? Compare(given, request, cancellationToken)
            : await PlayAsync(given, request, candidate, cancellationToken);
        return await _output.WriteAsync(given, result, files);
    }

    private CheckResult Compare(ParseResult given, CheckRequest request, CancellationToken cancellationToken) =>
        CheckRun.Compare(request, _options.OpenCandidate(given, _surroundings.Error, cancellationToken), _surroundings);

    private Task<CheckResult> PlayAsync(
        ParseResult given,
        CheckRequest request,
        string candidate,
        CancellationToken cancellationToken
    ) =>
        CheckRun.PlayAsync(
            request,
            candidate,
            _config.Read(given),
            () => _engine.OpenAsync(given, Environment.ProcessorCount, cancellationToken),
            _surroundings,
            cancellationToken
        );
}
