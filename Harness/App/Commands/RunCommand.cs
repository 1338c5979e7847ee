using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.PlannedRuns;
using Gridlock.App.Terminal;
using Gridlock.Core.Runs.Plans;
using Gridlock.Puzzles.Identity;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.Commands;

/// <summary>gridlock run: many puzzles, players and repeats, as a plan says.</summary>
internal sealed class RunCommand
{
    private readonly Surroundings _surroundings;
    private readonly PlayOptions _play = new(
        "Start no call that could bring what is spent above this many US dollars; goes before the plan's."
    );
    private readonly CutLoopsOption _cutLoops = new();

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
        command._cutLoops.AddTo(verb);
        verb.Add(command._out);
        command._play.AddTo(verb);
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
        StatedCatalogue stated = _play.Catalogue(given);
        PlanFile file = PlanFile.Read(path, stated);
        string? seed = given.GetValue(_seed) ?? file.Plan.Seed;
        RunSettings settings = _play.Settings(
            given,
            file,
            seed is null ? Seed.Fresh() : Seed.Parse(seed),
            file.Plan.Budget
        ) with
        {
            CutsLoops = _cutLoops.IsGiven(given),
        };
        return given.GetValue(_dryRun)
            ? await ForecastAsync(given, settings, stated, cancellationToken)
            : await PlayAsync(given, settings, stated, cancellationToken);
    }

    private async Task<ExitCode> ForecastAsync(
        ParseResult given,
        RunSettings settings,
        StatedCatalogue stated,
        CancellationToken cancellationToken
    )
    {
        await using PlannedPlayers players = await PlannedPlayers.SeatAsync(
            settings,
            stated,
            PretendedKeys.Around(_surroundings, settings.File.Plan, stated.Catalogue),
            cancellationToken
        );
        string folder = Directory.CreateTempSubdirectory("gridlock-dry-run-").FullName;
        try
        {
            PlannedBatches batches = await BatchesAsync(settings.File, folder, cancellationToken);
            int width = TerminalView.Look(_surroundings.Environment).Width;
            await new DryRun(_surroundings, width, _play.Json(given)).ShowAsync(
                batches,
                players,
                settings,
                cancellationToken
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        return ExitCode.Good;
    }

    private async Task<ExitCode> PlayAsync(
        ParseResult given,
        RunSettings settings,
        StatedCatalogue stated,
        CancellationToken cancellationToken
    )
    {
        EngineStart engine = _play.Engine(given, cancellationToken);
        if (settings.File.Plan.Puzzles.Any(static batch => batch is PuzzleBatch.Fresh))
        {
            engine.Begin();
        }
        await using RunTable table = await RunTable.LayAsync(
            settings,
            engine,
            stated,
            _surroundings,
            cancellationToken
        );
        RunFolder folder = PlanCopy.CreateFolder(settings.File, given.GetValue(_out), _surroundings.Time);
        try
        {
            using UnbegunRun unbegun = UnbegunRun.Mark(folder);
            PlannedBatches batches = await BatchesAsync(settings.File, folder.Path, cancellationToken);
            await PlanCopy.WriteAsync(settings.File, folder, cancellationToken);
            return await table.Run(batches).BeginAsync(folder, unbegun, _play.Json(given), cancellationToken);
        }
        finally
        {
            PlanCopy.Undo(folder);
        }
    }

    /// <param name="folder">Takes copies of the puzzles that files bring.</param>
    private static Task<PlannedBatches> BatchesAsync(
        PlanFile file,
        string folder,
        CancellationToken cancellationToken
    ) =>
        PlannedBatches.OfAsync(
            file.Plan,
            (batch, brought) =>
                PuzzleStock.TakeAsync(
                    brought,
                    file,
                    Path.Combine(folder, PuzzleStock.CopyName(batch)),
                    cancellationToken
                )
        );
}
