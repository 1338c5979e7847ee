using System.Collections.Immutable;

namespace Gridlock.Solver.Deduction;

/// <summary>What <see cref="SmallestCore"/> found.</summary>
public abstract record Core
{
    private Core() { }

    /// <summary>The rules and these groups together have no allocation.</summary>
    /// <param name="Groups">Ascending indices; empty where the rules contradict themselves.</param>
    public sealed record Found(ImmutableArray<int> Groups, CoreStrength Strength) : Core;

    /// <summary>There is no core: this allocation satisfies the rules and all groups.</summary>
    public sealed record None(ImmutableArray<byte> Allocation) : Core;

    /// <summary>The budget ended before it was known whether all groups together contradict the rules.</summary>
    public sealed record Undecided : Core;
}
