using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.PlannedRuns;
using Gridlock.Core.Matches;

namespace Gridlock.App.Commands;

/// <summary>gridlock resume: goes on with a run of a plan, to its exact end.</summary>
internal sealed class ResumeCommand
{
    private readonly Surroundings _surroundings;
    private readonly PlayOptions _play = new(
        "For the whole run, what it has cost before included; goes before the plan's."
    );

    private readonly Argument<string> _run = new("RUN") { Description = "The folder of a run of 'gridlock run'." };

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
        command._play.AddTo(verb);
        verb.SetAction(async (given, cancellationToken) => (int)await command.RunAsync(given, cancellationToken));
        return verb;
    }

    private async Task<ExitCode> RunAsync(ParseResult given, CancellationToken cancellationToken)
    {
        StatedCatalogue stated = _play.Catalogue(given);
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
        RunSettings settings = _play.Settings(given, resumption.File, resumption.Seed, resumption.Budget) with
        {
            CutsLoops = LoopCutting.IsOn(resumption.Transcript.Start),
        };
        PlannedBatches batches = await resumption.BatchesAsync(cancellationToken);
        await using RunTable table = await RunTable.LayAsync(
            settings,
            _play.Engine(given, cancellationToken),
            stated,
            _surroundings,
            cancellationToken
        );
        return await table.Run(batches).GoOnAsync(resumption, _play.Json(given), cancellationToken);
    }
}
