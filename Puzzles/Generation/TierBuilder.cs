using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Generation;

/// <summary>Builds the blocks of all tiers on one base, so that every base condition is needed in one tier at least.</summary>
/// <remarks>The first tiers share out the base conditions to spare. Where one is idle all the same, blocks are built anew with its
/// witness to spare, a bounded number of times; what is idle then stays, as it is not implied by the base.</remarks>
internal sealed class TierBuilder(ConditionSet set, byte[] hidden, IReadOnlyList<byte[]> witnesses, SeededRandom random)
{
    private const int MostRebuilds = 30;

    // Direct and relation blocks: they cost little to build, and compound ones would become long.
    private const int TiersThatSpare = 2;

    private readonly List<Tier> _tiers = [];

    /// <summary>One block a tier, or null if the kinds of a tier could not settle it.</summary>
    internal ImmutableArray<ImmutableArray<Condition>>? Build(int tiers)
    {
        int sparing = Math.Min(tiers, TiersThatSpare);
        for (int tier = 1; tier <= tiers; tier++)
        {
            Tier? built = BuildTier(tier, index => index % sparing == tier - 1);
            if (built is null)
            {
                return null;
            }
            _tiers.Add(built);
        }
        for (int rebuild = 0; rebuild < MostRebuilds && Idle() > 0; rebuild++)
        {
            Rebuild(rebuild * tiers / MostRebuilds);
        }
        return [.. _tiers.Select(tier => tier.Block.ToImmutableArray())];
    }

    private void Rebuild(int place)
    {
        Tier before = _tiers[place];
        int idle = Idle();
        if (BuildTier(place + 1, index => !NeededBeside(place, index)) is { } after)
        {
            _tiers[place] = after;
            if (Idle() >= idle)
            {
                _tiers[place] = before;
            }
        }
    }

    private Tier? BuildTier(int tier, Func<int, bool> spare)
    {
        List<Condition>? block = new BlockBuilder(set, hidden, random).Build(
            KindMix.Block(tier),
            witnesses.Where((_, index) => spare(index))
        );
        return block is null ? null : new Tier(block, NeededWith(block));
    }

    private int Idle() =>
        Enumerable.Range(0, witnesses.Count).Count(index => !_tiers.Exists(tier => tier.Needs[index]));

    private bool NeededBeside(int place, int index) =>
        _tiers.Where((_, i) => i != place).Any(tier => tier.Needs[index]);

    /// <summary>For each base condition, whether another allocation satisfies the rest of the base and the block.</summary>
    private bool[] NeededWith(List<Condition> block)
    {
        int count = set.Count;
        block.ForEach(set.Add);
        bool[] needed = new bool[count];
        byte[] other = new byte[hidden.Length];
        for (int index = 0; index < count; index++)
        {
            byte[] witness = witnesses[index];
            if (block.TrueForAll(condition => condition.Holds(set.Grid, witness)))
            {
                needed[index] = true;
                continue;
            }
            set.Enable(index, false);
            needed[index] = set.FindOther(hidden, other) == SearchOutcome.Found;
            set.Enable(index, true);
        }
        set.Truncate(count);
        return needed;
    }

    private sealed record Tier(List<Condition> Block, bool[] Needs);
}
