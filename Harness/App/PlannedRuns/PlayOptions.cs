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

    public RunSettings Settings(ParseResult given, PlanFile file, Seed seed) =>
        new(file, seed, given.GetValue(_budget) ?? file.Plan.Budget, _pace.TokensPerSecond(given));

    public EngineStart Engine(ParseResult given, CancellationToken cancellationToken) =>
        new(token => _engine.OpenAsync(given, Environment.ProcessorCount, token), cancellationToken);
}
