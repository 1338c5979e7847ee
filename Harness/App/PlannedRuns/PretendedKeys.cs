using Gridlock.App.CommandLine;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Core.Runs.Plans;

namespace Gridlock.App.PlannedRuns;

/// <summary>Keys for players that will not be asked: what a plan would take can be known before there is a key.</summary>
internal static class PretendedKeys
{
    private const string Pretended = "not-a-key";

    public static Surroundings Around(Surroundings surroundings, Plan plan, ProviderCatalogue catalogue)
    {
        string[] variables =
        [
            .. plan
                .Players.Select(player => catalogue.Find(player.Name.Provider))
                .OfType<Provider>()
                .Where(static provider => provider.KeyIsRequired)
                .Select(static provider => provider.KeyVariable)
                .OfType<string>(),
        ];
        return surroundings with { Environment = Look };

        string? Look(string name) =>
            surroundings.Environment(name) is string value && !string.IsNullOrWhiteSpace(value) ? value
            : variables.Contains(name) ? Pretended
            : null;
    }
}
