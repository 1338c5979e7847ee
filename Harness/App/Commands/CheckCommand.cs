using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Gates;
using Gridlock.App.Puzzling;
using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Puzzles.Identity;

namespace Gridlock.App.Commands;

/// <summary>gridlock check: is a candidate worse than a baseline?</summary>
internal sealed class CheckCommand
{
    private readonly Surroundings _surroundings;
    private readonly PaceOptions _pace = new();
    private readonly EngineOption _engine = new();
    private readonly ConfigOption _config = new();
    private readonly CheckOutput _output;

    private readonly Option<string?> _baseline = ValueOption.Text(
        "--baseline",
        "RUN",
        "What to compare with: a run, or a baseline that was pinned."
    );
    private readonly Option<string?> _candidate = ValueOption.Text(
        "--candidate",
        "P",
        "Who is compared: a player, who plays now, or a run."
    );
    private readonly Option<string?> _baselinePlayer = ValueOption.Text(
        "--baseline-player",
        "P",
        "Whose cases of the baseline, where it has several players."
    );
    private readonly Option<string?> _candidatePlayer = ValueOption.Text(
        "--candidate-player",
        "P",
        "Whose cases of the candidate's run, where it has several players."
    );
    private readonly Option<string?> _pin = ValueOption.Text(
        "--pin",
        "FILE",
        "Write the baseline there, small enough for a repository."
    );
    private readonly Option<string?> _gate = ValueOption.Text(
        "--gate",
        "FILE",
        $"Margins, error rates and budget ({GateFile.UsualFile}, where there is one)."
    );
    private readonly Option<bool> _same = new("--same")
    {
        Description = "Ask if the two are alike, such as one model behind two endpoints; plays the same puzzles.",
    };
    private readonly Option<bool> _samePuzzles = new("--same-puzzles")
    {
        Description = "Play the baseline's own puzzles in place of fresh twins.",
    };
    private readonly Option<int?> _puzzles = ValueOption.Whole(
        "--puzzles",
        1,
        1_000_000,
        "The most puzzles; goes before the gate's."
    );
    private readonly Option<decimal?> _budget = ValueOption.Dollars(
        "--budget",
        "Start no call that could bring what is spent above this many US dollars; goes before the gate's."
    );
    private readonly Option<string?> _seed = ValueOption.Text(
        "--seed",
        "S",
        "Decides the twins and their order; 64 hex digits or any text. A fresh one if not given."
    );
    private readonly Option<string?> _out = ValueOption.Text(
        "--out",
        "DIR",
        "The candidate's run folder, new or empty (runs/TIME-check)."
    );

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
        foreach (Option option in command.Options())
        {
            verb.Add(option);
        }
        command._pace.AddTo(verb);
        command._config.AddTo(verb);
        command._engine.AddTo(verb);
        command._output.AddTo(verb);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private IEnumerable<Option> Options() =>
        [
            _baseline,
            _candidate,
            _baselinePlayer,
            _candidatePlayer,
            _pin,
            _gate,
            _same,
            _samePuzzles,
            _puzzles,
            _budget,
            _seed,
            _out,
        ];

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        string path =
            given.GetValue(_baseline)
            ?? throw CommandFailure.Misuse("'gridlock check' needs --baseline: a run, or a baseline that was pinned.");
        string? candidate = given.GetValue(_candidate);
        string? pin = given.GetValue(_pin);
        if (candidate is null && pin is null)
        {
            throw CommandFailure.Misuse(
                "'gridlock check' needs --candidate: a player or a run; --pin FILE alone keeps the baseline."
            );
        }
        GatePlan plan = Plan(given);
        Baseline baseline = BaselineSource.Open(
            path,
            given.GetValue(_baselinePlayer),
            "--baseline-player",
            _surroundings.Error,
            cancellationToken
        );
        if (pin is not null)
        {
            await PinAsync(baseline, pin, cancellationToken);
        }
        if (candidate is null)
        {
            return ExitCode.Good;
        }
        string? seed = given.GetValue(_seed);
        var request = new CheckRequest(
            baseline,
            plan,
            given.GetValue(_same),
            seed is null ? Seed.Fresh() : Seed.Parse(seed),
            _pace.TokensPerSecond(given),
            given.GetValue(_out)
        );
        await using var files = new CheckFiles();
        _output.Begin(given, files);
        CheckResult result = Path.Exists(candidate)
            ? CheckRun.Compare(
                request,
                BaselineSource.Open(
                    candidate,
                    given.GetValue(_candidatePlayer),
                    "--candidate-player",
                    _surroundings.Error,
                    cancellationToken
                ),
                _surroundings
            )
            : await CheckRun.PlayAsync(
                request,
                candidate,
                _config.Read(given),
                () => _engine.OpenAsync(given, Environment.ProcessorCount, cancellationToken),
                _surroundings,
                cancellationToken
            );
        return await _output.WriteAsync(given, result, files);
    }

    private GatePlan Plan(ParseResult given)
    {
        GatePlan plan = GateFile.Read(given.GetValue(_gate));
        return plan with
        {
            MostPuzzles = given.GetValue(_puzzles) ?? plan.MostPuzzles,
            Budget = given.GetValue(_budget) ?? plan.Budget,
            // Only the same prompt shows whether the tokens are counted alike.
            SamePuzzles = plan.SamePuzzles || given.GetValue(_samePuzzles) || given.GetValue(_same),
        };
    }

    private async Task PinAsync(Baseline baseline, string path, CancellationToken cancellationToken)
    {
        await using AtomicFile file = AtomicFile.Create(path, replace: true, "--pin");
        await file.Writer.WriteAsync(PinFile.Write(baseline).AsMemory(), cancellationToken);
        await file.PublishAsync(cancellationToken);
        _surroundings.Error.WriteLine(
            $"Pinned {baseline.Player} of run {baseline.Run}: {baseline.ByPuzzle().Count} puzzles, {baseline.Cases.Length} cases."
        );
    }
}
