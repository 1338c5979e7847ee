using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.Puzzles.Identity;

namespace Gridlock.App.PlannedRuns;

/// <summary>What can be said of how a plan is played, whether it begins or goes on.</summary>
internal sealed class PlayOptions(string budgetMeaning)
{
    private readonly PaceOptions _pace = new();
    private readonly EngineOption _engine = new();
    private readonly ConfigOption _config = new();
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<decimal?> _budget = ValueOption.Dollars("--budget", budgetMeaning);

    public void AddTo(Verb command)
    {
        command.Add(_budget);
        _pace.AddTo(command);
        _config.AddTo(command);
        _engine.AddTo(command);
        command.Add(_json);
    }

    public bool Json(ParseResult given) => given.GetValue(_json);

    public StatedCatalogue Catalogue(ParseResult given) => _config.Read(given);

    /// <param name="budget">Holds where the command line names none.</param>
    public RunSettings Settings(ParseResult given, PlanFile file, Seed seed, decimal? budget) =>
        new(file, seed, given.GetValue(_budget) ?? budget, _pace.TokensPerSecond(given))
        {
            GivenBudget = given.GetValue(_budget),
        };

    public EngineStart Engine(ParseResult given, CancellationToken cancellationToken) =>
        new(token => _engine.OpenAsync(given, Environment.ProcessorCount, token), cancellationToken);
}
