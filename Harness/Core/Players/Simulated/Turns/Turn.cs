using System.Collections.Immutable;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Turns;

/// <summary>What a simulated player makes of a conversation: its puzzle, and what it has answered so far.</summary>
/// <param name="Round">0 to solve; then one more with each answer given.</param>
/// <param name="LastGrid">One position an artifact, from the latest answer; null if that held no allocation.</param>
/// <param name="Reported">The numbers of the conditions that earlier answers called violated.</param>
/// <param name="Seed">Of this puzzle and the request's seed; the same in every round.</param>
internal sealed record Turn(
    PromptedPuzzle Puzzle,
    int Round,
    ImmutableArray<byte>? LastGrid,
    ImmutableHashSet<int> Reported,
    Seed Seed
)
{
    /// <summary>A generator for this purpose that is the same in every round.</summary>
    internal SeededRandom OfMatch(string purpose) => new(Seed.Derive(purpose, 0));

    /// <summary>A generator for this purpose in this round.</summary>
    internal SeededRandom OfRound(string purpose) => new(Seed.Derive(purpose, 1 + Round));
}
