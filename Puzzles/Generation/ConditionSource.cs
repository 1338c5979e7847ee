using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Generation;

/// <summary>Draws conditions of a mix that hold in one hidden allocation.</summary>
internal sealed class ConditionSource(KindMix mix, Grid grid, byte[] hidden, SoloCheck solo, SeededRandom random)
{
    private const int Tries = 800;
    private const int Choices = 80;

    private readonly ConditionKind[] _kinds = mix.On(grid);

    /// <summary>A random condition that holds in the hidden allocation, or null if this try found none.</summary>
    internal Condition? Propose() =>
        _kinds.Length == 0 ? null : _kinds[random.Below(_kinds.Length)].Propose(grid, hidden, random);

    /// <summary>A random condition that holds in the hidden allocation and is violated in the other, or null after many tries.</summary>
    internal Condition? Separate(ReadOnlySpan<byte> other)
    {
        for (int attempt = 0; attempt < Tries; attempt++)
        {
            if (Propose() is { } proposed && !proposed.Holds(grid, other) && !solo.GivesAllAway(proposed))
            {
                return proposed;
            }
        }
        return null;
    }

    /// <summary>The same; of the first such conditions, the one that holds in most of the allocations to spare.</summary>
    internal Condition? Separate(ReadOnlySpan<byte> other, AllocationList spared)
    {
        Condition? best = null;
        int mostSpared = -1;
        int choices = 0;
        for (int attempt = 0; attempt < Tries && choices < Choices; attempt++)
        {
            if (Propose() is not { } proposed || proposed.Holds(grid, other) || solo.GivesAllAway(proposed))
            {
                continue;
            }
            choices++;
            int holds = spared.CountHolding(proposed, grid);
            if (holds == spared.Count)
            {
                return proposed;
            }
            if (holds > mostSpared)
            {
                (best, mostSpared) = (proposed, holds);
            }
        }
        return best;
    }
}
