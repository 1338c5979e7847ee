using System.Collections.Immutable;
using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Players;

namespace Gridlock.Core.Gates.Rules;

/// <summary>How a gate wants its candidate to be asked, where that is not as the baseline was.</summary>
/// <param name="Stated">The keys that the gate has; of all others the baseline's hold.</param>
public sealed record CandidateOptions(ImmutableArray<string> Stated, PlayerOptions Options, int? OutputLimit)
{
    public const string Temperature = "temperature";
    public const string MaxOutputTokens = "maxOutputTokens";
    public const string ThinkingBudget = "thinkingBudget";
    public const string Seed = "seed";

    public static CandidateOptions AsBaseline { get; } = new([], PlayerOptions.Usual, null);

    public (PlayerOptions Options, int? OutputLimit) Over(Baseline baseline) =>
        (
            new PlayerOptions(
                Stated.Contains(Temperature) ? Options.Temperature : baseline.Options.Temperature,
                Stated.Contains(ThinkingBudget) ? Options.ThinkingBudget : baseline.Options.ThinkingBudget,
                Stated.Contains(Seed) ? Options.SendsSeed : baseline.Options.SendsSeed
            ),
            Stated.Contains(MaxOutputTokens) ? OutputLimit : baseline.OutputLimit
        );
}
