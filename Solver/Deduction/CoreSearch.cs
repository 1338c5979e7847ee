using System.Collections.Immutable;
using Gridlock.Solver.Model;
using Gridlock.Solver.Search;

namespace Gridlock.Solver.Deduction;

/// <summary>One search for a smallest core by implicit hitting sets: whatever an allocation violates, a core has to hit.</summary>
/// <remarks>Ignatiev, Previti, Liffiton and Marques-Silva, "Smallest MUS extraction with minimal hitting set dualization", 2015.
/// </remarks>
internal sealed class CoreSearch
{
    private readonly Searcher _searcher = new();
    private readonly IReadOnlyList<IReadOnlyList<Constraint>> _groups;
    private readonly int[] _starts;
    private readonly HittingSets _violated = new();
    private readonly byte[] _allocation;
    private readonly UInt128 _all;
    private long _nodesLeft;

    public CoreSearch(Problem rules, IReadOnlyList<IReadOnlyList<Constraint>> groups, long nodeLimit)
    {
        _groups = groups;
        _nodesLeft = nodeLimit;
        _allocation = new byte[rules.Domains.Count];
        _starts = new int[groups.Count + 1];
        _all = groups.Count == SmallestCore.MostGroups ? UInt128.MaxValue : (UInt128.One << groups.Count) - 1;
        _searcher.Load(rules);
        for (int group = 0; group < groups.Count; group++)
        {
            _starts[group] = _searcher.ConstraintCount;
            foreach (Constraint constraint in groups[group])
            {
                _searcher.Add(constraint);
            }
        }
        _starts[^1] = _searcher.ConstraintCount;
    }

    public Core Run()
    {
        switch (Try(_all))
        {
            case SearchOutcome.Found:
                return new Core.None([.. _allocation]);
            case SearchOutcome.Undecided:
                return new Core.Undecided();
        }
        (UInt128 core, CoreStrength strength) = Shrink();
        while (_violated.Smallest(Size(core), out UInt128 hitting) is { } smaller)
        {
            if (!smaller)
            {
                return Found(core, CoreStrength.Smallest);
            }
            switch (Try(hitting))
            {
                case SearchOutcome.None:
                    return Found(hitting, CoreStrength.Smallest);
                case SearchOutcome.Undecided:
                    return Found(core, strength);
            }
            NoteViolated();
        }
        return Found(core, strength);
    }

    /// <summary>Leaves out one group after the other as long as the rest still contradicts the rules.</summary>
    private (UInt128 Core, CoreStrength Strength) Shrink()
    {
        UInt128 core = _all;
        CoreStrength strength = CoreStrength.Minimal;
        for (int group = _groups.Count - 1; group >= 0; group--)
        {
            UInt128 rest = core & ~(UInt128.One << group);
            switch (Try(rest))
            {
                case SearchOutcome.None:
                    core = rest;
                    break;
                case SearchOutcome.Found:
                    NoteViolated();
                    break;
                default:
                    strength = CoreStrength.Contradicting;
                    break;
            }
        }
        return (core, strength);
    }

    /// <summary>Widens the last allocation to one that violates as few groups as it can, since fewer say more.</summary>
    private void NoteViolated()
    {
        UInt128 violated = Violated();
        for (int group = 0; group < _groups.Count; group++)
        {
            UInt128 bit = UInt128.One << group;
            if ((violated & bit) != 0 && Try((_all & ~violated) | bit) == SearchOutcome.Found)
            {
                violated = Violated();
            }
        }
        _violated.Add(violated);
    }

    private UInt128 Violated()
    {
        UInt128 violated = 0;
        for (int group = 0; group < _groups.Count; group++)
        {
            violated |= _groups[group].All(constraint => constraint.Holds(_allocation)) ? 0 : UInt128.One << group;
        }
        return violated;
    }

    private SearchOutcome Try(UInt128 groups)
    {
        for (int group = 0; group < _groups.Count; group++)
        {
            bool enabled = (groups >> group & 1) != 0;
            for (int index = _starts[group]; index < _starts[group + 1]; index++)
            {
                _searcher.Enable(index, enabled);
            }
        }
        _searcher.NodeLimit = _nodesLeft;
        SearchOutcome outcome = _searcher.Find(_allocation);
        _nodesLeft -= _searcher.Nodes;
        return outcome;
    }

    private Core.Found Found(UInt128 core, CoreStrength strength)
    {
        var groups = ImmutableArray.CreateBuilder<int>();
        for (int group = 0; group < _groups.Count; group++)
        {
            if ((core >> group & 1) != 0)
            {
                groups.Add(group);
            }
        }
        return new Core.Found(groups.ToImmutable(), strength);
    }

    private static int Size(UInt128 groups) => (int)UInt128.PopCount(groups);
}
