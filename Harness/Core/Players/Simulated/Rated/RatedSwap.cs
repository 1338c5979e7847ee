using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Rated;

/// <summary>A wrong arrangement beside the right one.</summary>
internal static class RatedSwap
{
    /// <summary>Two artifacts that may stand in each other's place do.</summary>
    internal static ImmutableArray<byte> Of(PromptedPuzzle puzzle, ImmutableArray<byte> right, SeededRandom random)
    {
        int block = puzzle.Grid.Positions;
        int start = random.Below(puzzle.Grid.Artifacts / block) * block;
        int first = random.Below(block);
        int second = (first + 1 + random.Below(block - 1)) % block;
        return Allocations.Swapped(right, start + first, start + second);
    }
}
