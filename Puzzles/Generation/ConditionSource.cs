using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Generation;

/// <summary>Draws conditions of a mix that hold in one hidden allocation.</summary>
internal sealed class ConditionSource(
    KindMix mix,
    HiddenAllocation drawn,
    SoloCheck solo,
    GradeTest? grade,
    SeededRandom random
)
{
    private const int Tries = 800;
    private const int Choices = 80;

    private readonly ConditionKind[] _kinds = mix.On(drawn.Grid);

    /// <summary>A random condition that holds in the hidden allocation, or null if this try found none.</summary>
    internal Condition? Propose() =>
        _kinds.Length == 0 ? null : _kinds[random.Below(_kinds.Length)].Propose(drawn.Grid, drawn.Positions, random);

    /// <summary>A random condition that holds in the hidden allocation and is violated in the other, or null after many tries.</summary>
    internal Condition? Separate(ReadOnlySpan<byte> other)
    {
        for (int attempt = 0; attempt < Tries; attempt++)
        {
            if (Propose() is { } proposed && Separates(proposed, other))
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
            if (Propose() is not { } proposed || !Separates(proposed, other))
            {
                continue;
            }
            choices++;
            int holds = spared.CountHolding(proposed, drawn.Grid);
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

    private bool Separates(Condition proposed, ReadOnlySpan<byte> other) =>
        !proposed.Holds(drawn.Grid, other)
        && (grade is null || grade.MayUse(proposed, drawn.Grid))
        && !solo.GivesAllAway(proposed);
}
