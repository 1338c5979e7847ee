using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Generation;

/// <summary>Builds the blocks of all tiers on one base, so that every base condition is needed in one tier at least.</summary>
/// <remarks>The first tiers share out the base conditions to spare. Where one is idle all the same, blocks are built anew with its
/// witness to spare, a bounded number of times; what is idle then stays, as it is not implied by the base.</remarks>
internal sealed class TierBuilder(
    ConditionSet set,
    AllocationList witnesses,
    BlockBuilder blocks,
    GradeTest? grade,
    SeededRandom random
)
{
    private const int MostRebuilds = 30;
    private const int RebuildsOfGrade = 9;
    private const int TriesForAny = 4;

    /// <summary>The branches after which no block is built anew: in a large vault each takes many.</summary>
    private const long MostNodes = 40_000;
    private const int TriesForGrade = 200;
    private const int TriesToKeepGrade = 12;
    private const int MostDrops = 4;
    private const int BoldOneOf = 12;

    // Direct and relation blocks: they cost little to build, and compound ones would become long.
    private const int TiersThatSpare = 2;

    private readonly List<Tier> _tiers = [];
    private readonly byte[] _other = new byte[set.Grid.Artifacts];

    /// <summary>One block a tier, or null if the kinds of a tier could not settle it.</summary>
    /// <param name="sources">What each tier draws from.</param>
    internal List<List<StatedCondition>>? Build(ConditionSource[] sources)
    {
        int sparing = Math.Min(sources.Length, TiersThatSpare);
        for (int tier = 0; tier < sources.Length; tier++)
        {
            int share = tier;
            if (BuildTier(sources[tier], [], index => index % sparing == share) is not { } built)
            {
                return null;
            }
            _tiers.Add(built);
        }
        int rebuilds = grade is null ? MostRebuilds : RebuildsOfGrade;
        for (int rebuild = 0; rebuild < rebuilds && set.Nodes < MostNodes && Idle() > 0; rebuild++)
        {
            int place = rebuild * sources.Length / rebuilds;
            Rebuild(place, sources[place]);
        }
        return [.. _tiers.Select(tier => tier.Block)];
    }

    private void Rebuild(int place, ConditionSource source)
    {
        Tier before = _tiers[place];
        int idle = Idle();
        if (BuildTier(source, before.Block, index => !NeededBeside(place, index)) is { } after)
        {
            _tiers[place] = after;
            if (Idle() >= idle)
            {
                _tiers[place] = before;
            }
        }
    }

    private Tier? BuildTier(ConditionSource source, List<StatedCondition> before, Func<int, bool> spare)
    {
        int shared = set.Count;
        List<StatedCondition>? block = grade is null
            ? BuildAny(source, before.Count > 0 ? 1 : TriesForAny, spare)
            : Climb(grade, source, before, spare);
        Tier? built = block is null ? null : new Tier(block, NeededWith(block, shared));
        set.Truncate(shared);
        return built;
    }

    private List<StatedCondition>? BuildAny(ConditionSource source, int most, Func<int, bool> spare)
    {
        List<StatedCondition>? block = null;
        for (int tries = 0; tries < most && block is null; tries++)
        {
            block = TryBuild(source, [], spare);
        }
        return block;
    }

    /// <summary>A block anew or from some conditions of one before, left in the set as well; null if it could not be settled.</summary>
    private List<StatedCondition>? TryBuild(
        ConditionSource source,
        IReadOnlyList<StatedCondition> start,
        Func<int, bool> spare
    )
    {
        int shared = set.Count;
        Spare(spare);
        if (blocks.Build(set, source, start, random))
        {
            return set.EnabledFrom(shared);
        }
        set.Truncate(shared);
        return null;
    }

    /// <summary>Goes from block to block, dropping some conditions and settling it again, toward one of the wanted grade.</summary>
    private List<StatedCondition>? Climb(
        GradeTest wanted,
        ConditionSource source,
        List<StatedCondition> before,
        Func<int, bool> spare
    )
    {
        int shared = set.Count;
        List<StatedCondition> current = before;
        int nearest = int.MaxValue;
        for (int tries = before.Count > 0 ? TriesToKeepGrade : TriesForGrade; tries > 0; tries--)
        {
            if (TryBuild(source, Ruin(current), spare) is not { } block)
            {
                continue;
            }
            int distance = wanted.Distance(set);
            if (distance == 0)
            {
                return block;
            }
            set.Truncate(shared);
            if (distance <= nearest || random.Below(BoldOneOf) == 0)
            {
                (current, nearest) = (block, distance);
            }
        }
        return null;
    }

    private List<StatedCondition> Ruin(List<StatedCondition> block)
    {
        List<StatedCondition> rest = [.. block];
        int drops = 1 + random.Below(MostDrops);
        for (; drops > 0 && rest.Count > 0; drops--)
        {
            rest.RemoveAt(random.Below(rest.Count));
        }
        return rest;
    }

    private void Spare(Func<int, bool> spare)
    {
        blocks.Spared.Clear(set.Grid.Artifacts);
        for (int index = 0; index < witnesses.Count; index++)
        {
            if (spare(index))
            {
                blocks.Spared.Add(witnesses[index]);
            }
        }
    }

    private int Idle()
    {
        int idle = 0;
        for (int index = 0; index < witnesses.Count; index++)
        {
            idle += NeededBeside(-1, index) ? 0 : 1;
        }
        return idle;
    }

    private bool NeededBeside(int place, int index)
    {
        for (int tier = 0; tier < _tiers.Count; tier++)
        {
            if (tier != place && _tiers[tier].Needs[index])
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>For each base condition, whether another allocation satisfies the rest of the base and the block.</summary>
    private bool[] NeededWith(List<StatedCondition> block, int shared)
    {
        bool[] needed = new bool[shared];
        for (int index = 0; index < shared; index++)
        {
            needed[index] =
                HoldsIn(block, witnesses[index]) || set.FindOtherWithout(index, _other) == SearchOutcome.Found;
        }
        return needed;
    }

    private bool HoldsIn(List<StatedCondition> block, ReadOnlySpan<byte> allocation)
    {
        foreach (StatedCondition stated in block)
        {
            if (!stated.Condition.Holds(set.Grid, allocation))
            {
                return false;
            }
        }
        return true;
    }

    private sealed record Tier(List<StatedCondition> Block, bool[] Needs);
}
