using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Generation;

/// <summary>Draws conditions of a mix that hold in one hidden allocation.</summary>
/// <param name="wanted">Of how many conditions to take the strongest.</param>
internal sealed class ConditionSource(
    KindMix mix,
    HiddenAllocation drawn,
    SoloCheck solo,
    GradeTest? grade,
    int wanted,
    SeededRandom random
)
{
    private const int Tries = 800;
    private const int Choices = 80;
    private const int FirmChoices = 24;

    private readonly ConditionKind[] _kinds = mix.On(drawn.Grid);
    private ConditionKind[]? _firm;

    /// <summary>A random condition that holds in the hidden allocation, or null if this try found none.</summary>
    internal Condition? Propose() => Propose(_kinds);

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

    /// <summary>A condition that is violated in one at least of the others; of the first such, the one that holds in most of the
    /// allocations to spare, and among those the one that rules out most of the open ones.</summary>
    internal Condition? Separate(AllocationList others, AllocationList spared, AllocationList open)
    {
        Condition? best = null;
        (int Spared, int RuledOut) most = (-1, 0);
        int sparing = 0;
        int choices = 0;
        for (int attempt = 0; attempt < Tries && choices < Choices && sparing < wanted; attempt++)
        {
            if (Propose() is not { } proposed || !Separates(proposed, others))
            {
                continue;
            }
            choices++;
            int holds = spared.CountHolding(proposed, drawn.Grid);
            sparing += holds == spared.Count ? 1 : 0;
            int ruledOut = wanted == 1 ? 0 : open.Count - open.CountHolding(proposed, drawn.Grid);
            if ((holds, ruledOut).CompareTo(most) > 0)
            {
                (best, most) = (proposed, (holds, ruledOut));
            }
        }
        return best;
    }

    /// <summary>Of several conditions of the mix's firm kinds, the one that rules out most of these allocations; null if none did.</summary>
    internal Condition? Firm(AllocationList open)
    {
        _firm ??= mix.Firm.On(drawn.Grid);
        Condition? best = null;
        int fewest = open.Count;
        int choices = 0;
        for (int attempt = 0; attempt < Tries && choices < FirmChoices; attempt++)
        {
            if (Propose(_firm) is not { } proposed || !MayBeUsed(proposed))
            {
                continue;
            }
            choices++;
            int left = open.CountHolding(proposed, drawn.Grid);
            if (left < fewest)
            {
                (best, fewest) = (proposed, left);
            }
        }
        return best;
    }

    private Condition? Propose(ConditionKind[] kinds) =>
        kinds.Length == 0 ? null : kinds[random.Below(kinds.Length)].Propose(drawn.Grid, drawn.Positions, random);

    private bool Separates(Condition proposed, ReadOnlySpan<byte> other) =>
        !proposed.Holds(drawn.Grid, other) && MayBeUsed(proposed);

    private bool Separates(Condition proposed, AllocationList others) =>
        !others.AllHolding(proposed, drawn.Grid) && MayBeUsed(proposed);

    private bool MayBeUsed(Condition proposed) =>
        (grade is null || grade.MayUse(proposed, drawn.Grid)) && !solo.GivesAllAway(proposed);
}
