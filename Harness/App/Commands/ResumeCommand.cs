using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.PlannedRuns;
using Gridlock.Core.Runs;
using Gridlock.Core.Runs.Standing;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.Commands;

/// <summary>gridlock resume: goes on with a run of a plan, to its exact end.</summary>
internal sealed class ResumeCommand
{
    private readonly Surroundings _surroundings;
    private readonly PaceOptions _pace = new();
    private readonly EngineOption _engine = new();
    private readonly ConfigOption _config = new();
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Argument<string> _run = new("RUN") { Description = "The folder of a run of 'gridlock run'." };

    private readonly Option<decimal?> _budget = ValueOption.Dollars(
        "--budget",
        "For the whole run, what it has cost before included; goes before the plan's."
    );

    private ResumeCommand(Surroundings surroundings) =>
        _surroundings = surroundings with { Output = new PatientWriter(surroundings.Output) };

    public static Verb Create(Surroundings surroundings)
    {
        var command = new ResumeCommand(surroundings);
        var verb = new Verb(
            "resume",
            "Go on with a run that was stopped, killed, or out of money; nothing is asked twice."
        )
        {
            Examples =
            [
                ("gridlock resume runs/study", "go on"),
                ("gridlock resume runs/study --budget 20", "with more money: 20 US dollars for the whole run"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "the run is complete now, or was before"),
                (ExitCode.Misuse, "no run of a plan, one that another process plays, or one whose plan was changed"),
                (ExitCode.Inconclusive, "stopped by Ctrl-C, or a puzzle was not proven in time"),
                (ExitCode.Infrastructure, "too much failed at the providers, or the journal failed or was altered"),
                (ExitCode.Budget, "the budget did not reach for another call"),
            ],
        };
        verb.Add(command._run);
        verb.Add(command._budget);
        command._pace.AddTo(verb);
        command._config.AddTo(verb);
        command._engine.AddTo(verb);
        verb.Add(command._json);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        StatedCatalogue stated = _config.Read(given);
        Resumption resumption;
        try
        {
            resumption = Resumption.Open(given.GetValue(_run)!, stated);
        }
        catch (ChangedPlan changed)
        {
            _surroundings.Error.WriteLine(changed.Message);
            foreach (string line in changed.Changes)
            {
                _surroundings.Error.WriteLine($"  {line}");
            }
            return ExitCode.Misuse;
        }
        PlanFile file = resumption.File;
        var settings = new RunSettings(
            file,
            resumption.Seed,
            given.GetValue(_budget) ?? file.Plan.Budget,
            _pace.TokensPerSecond(given)
        );
        PlannedBatches batches = await resumption.BatchesAsync(cancellationToken);
        await using PlannedPlayers players = await PlannedPlayers.SeatAsync(
            file.Plan,
            settings.Budget,
            settings.TokensPerSecond,
            stated,
            _surroundings,
            cancellationToken
        );
        var tally = new RunTally(players.Players, batches.Order(settings.Seed).CountOfPlayer);
        var screen = new RunScreen(_surroundings, resumption.Folder, given.GetValue(_json));
        if (resumption.IsComplete())
        {
            resumption.Read(batches, tally, cancellationToken);
            await SealAsync(resumption.Folder, cancellationToken);
            return screen.Conclude(tally, RunOutcome.Completed, wasDone: true);
        }
        await using var supply = new PuzzleSupply(
            file.Plan,
            settings.Seed,
            batches.Stocks,
            () => _engine.OpenAsync(given, Environment.ProcessorCount, cancellationToken),
            _surroundings.Time
        );
        var run = new PlannedRun(settings, players, batches, supply, tally, _surroundings.Time);
        screen.Announce(file.Plan, batches, settings);
        JournalWriter journal = await ReopenAsync(resumption, players.Table.Keys, cancellationToken);
        try
        {
            // Read once the journal is held, so that no other process can add to it meanwhile.
            supply.History = resumption.Read(batches, tally, cancellationToken);
        }
        catch
        {
            await journal.DisposeAsync();
            throw;
        }
        RunOutcome outcome = await screen.WatchAsync(
            tally,
            () => run.PlayAsync(resumption.Folder, journal, null, cancellationToken)
        );
        return screen.Conclude(tally, outcome, wasDone: false);
    }

    private Task<JournalWriter> ReopenAsync(
        Resumption resumption,
        IReadOnlyCollection<string> keys,
        CancellationToken cancellationToken
    ) =>
        JournalWriter.ReopenAsync(
            resumption.Folder,
            new JournalOptions(_surroundings.Time, keys),
            ToolVersion.Current,
            cancellationToken
        );

    /// <summary>A process may have died between the end of the journal and its seal.</summary>
    private static async Task SealAsync(RunFolder folder, CancellationToken cancellationToken)
    {
        if (!File.Exists(folder.ManifestPath))
        {
            await RunSeal.SealAsync(folder, cancellationToken);
        }
    }
}
