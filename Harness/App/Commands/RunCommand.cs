using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.PlannedRuns;
using Gridlock.App.Terminal;
using Gridlock.Core.Runs;
using Gridlock.Core.Runs.Plans;
using Gridlock.Core.Runs.Standing;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.CpSat;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.Commands;

/// <summary>gridlock run: many puzzles, players and repeats, as a plan says.</summary>
internal sealed class RunCommand
{
    private readonly Surroundings _surroundings;
    private readonly PaceOptions _pace = new();
    private readonly EngineOption _engine = new();
    private readonly ConfigOption _config = new();
    private readonly Option<bool> _json = JsonOption.Create();

    private readonly Argument<string?> _plan = new("PLAN")
    {
        Description = "A plan in YAML; --schema prints what may be in it.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Say what the plan would take: cases, calls, tokens and cost at worst, time. Nothing is asked.",
    };

    private readonly Option<bool> _schema = new("--schema")
    {
        Description = "Print the JSON schema of plans, for editors.",
    };

    private readonly Option<string?> _seed = ValueOption.Text(
        "--seed",
        "S",
        "64 hex digits, or any text, which is hashed; goes before the plan's."
    );

    private readonly Option<decimal?> _budget = ValueOption.Dollars(
        "--budget",
        "Start no call that could bring what is spent above this many US dollars; goes before the plan's."
    );

    private readonly Option<string?> _out = ValueOption.Text(
        "--out",
        "DIR",
        "The run folder, new or empty; goes before the plan's (runs/TIME-PLAN)."
    );

    private RunCommand(Surroundings surroundings) =>
        _surroundings = surroundings with { Output = new PatientWriter(surroundings.Output) };

    public static Verb Create(Surroundings surroundings)
    {
        var command = new RunCommand(surroundings);
        var verb = new Verb(
            "run",
            "Play a plan: puzzles x tiers x players x repeats, as a run that can be gone on with."
        )
        {
            Examples =
            [
                ("gridlock run plan.yaml --dry-run", "what it would take"),
                ("gridlock run plan.yaml --out runs/study", "play it"),
                ("gridlock run plan.yaml --fast --json", "simulated players without pauses, for a script"),
                ("gridlock run --schema > plan.schema.json", "for an editor that completes and checks"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "every case was played, or failed within what the plan allows"),
                (ExitCode.BadVerdict, "a puzzle of a file was proven not to be what it says"),
                (ExitCode.Misuse, "misuse: a plan that is none, an unknown player, a folder that can not be used"),
                (ExitCode.Inconclusive, "stopped by Ctrl-C, or a puzzle was not proven in time; 'resume' goes on"),
                (ExitCode.Infrastructure, "too much failed at the providers, or the journal failed; 'resume' goes on"),
                (ExitCode.Budget, "the budget did not reach for another call; 'resume --budget' goes on"),
            ],
        };
        verb.Add(command._plan);
        verb.Add(command._dryRun);
        verb.Add(command._schema);
        verb.Add(command._seed);
        verb.Add(command._budget);
        verb.Add(command._out);
        command._pace.AddTo(verb);
        command._config.AddTo(verb);
        command._engine.AddTo(verb);
        verb.Add(command._json);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        if (given.GetValue(_schema))
        {
            _surroundings.Output.Write(PlanSchema.Text);
            return ExitCode.Good;
        }
        string path =
            given.GetValue(_plan)
            ?? throw CommandFailure.Misuse(
                "'gridlock run' needs a plan; name one, or print what may be in it with --schema."
            );
        StatedCatalogue stated = _config.Read(given);
        PlanFile file = PlanFile.Read(path, stated);
        string? seed = given.GetValue(_seed) ?? file.Plan.Seed;
        var settings = new RunSettings(
            file,
            seed is null ? Seed.Fresh() : Seed.Parse(seed),
            given.GetValue(_budget) ?? file.Plan.Budget,
            _pace.TokensPerSecond(given)
        );
        await using PlannedPlayers players = await PlannedPlayers.SeatAsync(
            file.Plan,
            settings.Budget,
            settings.TokensPerSecond,
            stated,
            _surroundings,
            cancellationToken
        );
        return given.GetValue(_dryRun)
            ? await ForecastAsync(given, settings, players, cancellationToken)
            : await PlayAsync(given, settings, players, cancellationToken);
    }

    private async Task<ExitCode> ForecastAsync(
        ParseResult given,
        RunSettings settings,
        PlannedPlayers players,
        CancellationToken cancellationToken
    )
    {
        PlanFile file = settings.File;
        PlannedBatches batches = await PlannedBatches.OfAsync(
            file.Plan,
            (_, brought) => PuzzleStock.TakeAsync(brought, file.Folder, null, cancellationToken)
        );
        int width = TerminalView.Look(_surroundings.Environment).Width;
        await new DryRun(_surroundings, width, given.GetValue(_json)).ShowAsync(
            batches,
            players,
            settings.Seed,
            cancellationToken
        );
        return ExitCode.Good;
    }

    private async Task<ExitCode> PlayAsync(
        ParseResult given,
        RunSettings settings,
        PlannedPlayers players,
        CancellationToken cancellationToken
    )
    {
        PlanFile file = settings.File;
        RunFolder folder = PlanCopy.CreateFolder(file, given.GetValue(_out), _surroundings.Time);
        try
        {
            return await PlayAsync(given, settings, players, folder, cancellationToken);
        }
        finally
        {
            PlanCopy.Undo(folder);
        }
    }

    private async Task<ExitCode> PlayAsync(
        ParseResult given,
        RunSettings settings,
        PlannedPlayers players,
        RunFolder folder,
        CancellationToken cancellationToken
    )
    {
        PlanFile file = settings.File;
        PlannedBatches batches = await PlannedBatches.OfAsync(
            file.Plan,
            (batch, brought) =>
                PuzzleStock.TakeAsync(
                    brought,
                    file.Folder,
                    Path.Combine(folder.Path, PuzzleStock.CopyName(batch)),
                    cancellationToken
                )
        );
        await PlanCopy.WriteAsync(file, folder, cancellationToken);
        await using var supply = new PuzzleSupply(
            file.Plan,
            settings.Seed,
            batches.Stocks,
            () => _engine.OpenAsync(given, Environment.ProcessorCount, cancellationToken),
            _surroundings.Time
        );
        EngineIdentity engine = await supply.EngineAsync();
        var tally = new RunTally(players.Players, batches.Order(settings.Seed).CountOfPlayer);
        var run = new PlannedRun(settings, players, batches, supply, tally, _surroundings.Time);
        RunStarted start = RunStart.Of(
            folder,
            file,
            settings.Seed,
            batches.Stocks,
            new ProofEngine(engine.Name, engine.Version)
        );
        JournalWriter journal = JournalWriter.Create(
            folder,
            new JournalOptions(_surroundings.Time, players.Table.Keys)
        );
        var screen = new RunScreen(_surroundings, folder, given.GetValue(_json));
        screen.Announce(file.Plan, batches, settings);
        RunOutcome outcome = await screen.WatchAsync(
            tally,
            () => run.PlayAsync(folder, journal, start, cancellationToken)
        );
        return screen.Conclude(tally, outcome, wasDone: false);
    }
}
