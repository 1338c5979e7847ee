using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Looper;

/// <summary>The swaps that mend one condition and lead to another grid that violates some condition: the looper never takes one
/// that would solve the puzzle.</summary>
internal sealed class RefutedSwaps(PromptedPuzzle puzzle, SeededRandom random)
{
    /// <summary>Of the mending swaps one that breaks the fewest others, so that it looks like progress; null if every swap
    /// solves the puzzle.</summary>
    internal Swap? Choose(ImmutableArray<byte> positions, Condition violated)
    {
        (Swap Swap, int Violated, bool Mends)[] ranked = [.. Ranked(positions, violated)];
        if (ranked.Length == 0)
        {
            return null;
        }
        bool mends = ranked.Any(each => each.Mends);
        int fewest = ranked.Where(each => each.Mends == mends).Min(each => each.Violated);
        Swap[] best =
        [
            .. ranked.Where(each => each.Mends == mends && each.Violated == fewest).Select(each => each.Swap),
        ];
        return best[random.Below(best.Length)];
    }

    /// <summary>Swaps that leave fewer conditions violated, as long as there are some, but never none.</summary>
    internal ImmutableArray<byte> Descend(ImmutableArray<byte> positions)
    {
        while (true)
        {
            int violated = Allocations.Violated(puzzle, positions).Length;
            ImmutableArray<byte> better = positions;
            foreach (Swap swap in All())
            {
                ImmutableArray<byte> after = swap.In(positions);
                int count = Allocations.Violated(puzzle, after).Length;
                if (count > 0 && count < violated)
                {
                    (better, violated) = (after, count);
                }
            }
            if (better == positions)
            {
                return positions;
            }
            positions = better;
        }
    }

    private IEnumerable<(Swap Swap, int Violated, bool Mends)> Ranked(
        ImmutableArray<byte> positions,
        Condition violated
    ) =>
        from swap in All()
        let after = swap.In(positions)
        let count = Allocations.Violated(puzzle, after).Length
        where count > 0
        select (swap, count, violated.Holds(puzzle.Grid, after.AsSpan()));

    private IEnumerable<Swap> All()
    {
        // In a vault any two may change places; in a line-up two of one category.
        int block = puzzle.Grid.Positions;
        for (int first = 0; first < puzzle.Grid.Artifacts; first++)
        {
            for (int second = first + 1; second < (first / block + 1) * block; second++)
            {
                yield return new Swap(first, second);
            }
        }
    }
}
