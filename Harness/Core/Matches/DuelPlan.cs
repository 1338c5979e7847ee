using System.Collections.Immutable;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Matches;

/// <summary>A puzzle that all players of a duel play.</summary>
/// <param name="Tiers">In the order of play.</param>
/// <param name="Rounds">Verification rounds after each solve round; 0 or more.</param>
/// <param name="Seed">The run's seed.</param>
public sealed record DuelPlan(Puzzle Puzzle, ImmutableArray<int> Tiers, int Rounds, Seed Seed)
{
    /// <summary>The verification rounds take them in turn; none for the neutral check in every round.</summary>
    public ImmutableArray<VerificationStyle> Styles { get; init; } = [];

    /// <summary>The run's name for what one player plays at one tier.</summary>
    /// <param name="seat">The player's place, from 0.</param>
    public string MatchName(int seat, int tier) => $"{Puzzle.Id}.p{seat + 1}.t{tier}";

    /// <summary>Every tier that the puzzle has, ascending.</summary>
    public static ImmutableArray<int> AllTiers(Puzzle puzzle) =>
        [.. puzzle.Conditions.Select(condition => condition.Tier).Where(tier => tier > 0).Distinct().Order()];
}
