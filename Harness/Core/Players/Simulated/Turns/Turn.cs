using System.Collections.Immutable;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;
using Gridlock.Puzzles.Wording.Checks;

namespace Gridlock.Core.Players.Simulated.Turns;

/// <summary>What a simulated player makes of a conversation: its puzzle, and what it has answered so far.</summary>
/// <param name="Round">0 to solve; then one more with each answer given, and with an arrangement that came with the puzzle.</param>
/// <param name="LastGrid">The arrangement to look at, one position an artifact: the one that the last message shows, else that of the
/// latest answer; null if that held no allocation.</param>
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
    /// <summary>What the last message says of that arrangement.</summary>
    internal Stance Stance { get; init; }

    /// <summary>The number of the condition that the last message calls violated.</summary>
    internal int? Claimed { get; init; }

    /// <summary>A generator for this purpose that is the same in every round.</summary>
    internal SeededRandom OfMatch(string purpose) => new(Seed.Derive(purpose, 0));

    /// <summary>A generator for this purpose in this round.</summary>
    internal SeededRandom OfRound(string purpose) => new(Seed.Derive(purpose, 1 + Round));
}
