using Gridlock.Core.Reports.Comparisons;
using Gridlock.Core.Tests.Statistics;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Reports.Comparisons;

/// <summary>Attempts for tests.</summary>
internal static class Attempts
{
    internal static Attempt Of(string player, string puzzle, bool right, int tier = 1) =>
        new(player, puzzle, tier, "4x7", tier, right);

    /// <summary>Players of known ability on puzzles of three tiers, whose difficulty grows with the tier and has a part of its own.</summary>
    internal static Attempt[] Draw(
        string seed,
        int puzzles,
        int repeats,
        params (string Name, double Ability)[] players
    )
    {
        SeededRandom random = Chance.Of(seed);
        return
        [
            .. from puzzle in Enumerable.Range(0, puzzles)
            let own = random.NextDouble() - 0.5
            from tier in Enumerable.Range(1, 3)
            from player in players
            from repeat in Enumerable.Range(0, repeats)
            let chance = 1 / (1 + Math.Exp((1.5 * (tier - 2)) + own - player.Ability))
            select Of(player.Name, $"p{puzzle}", random.NextDouble() < chance, tier),
        ];
    }
}
