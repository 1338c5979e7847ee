using System.Collections.Immutable;

namespace Gridlock.Solver.Deduction;

/// <summary>Traces a contradiction back to the assumption it came from.</summary>
internal static class Refutation
{
    /// <summary>The what-if step that rules the value out, made of those steps alone that the contradiction depends on.</summary>
    /// <param name="others">The values that the assumption took from the variable.</param>
    /// <param name="trail">All steps since the assumption, in order.</param>
    /// <param name="emptied">The variable that lost its last value.</param>
    /// <param name="variables">How many the problem has.</param>
    public static DeductionStep Trace(
        int variable,
        int value,
        ulong others,
        List<DeductionStep> trail,
        int emptied,
        int variables
    )
    {
        // Per variable, the values whose absence still has to be explained.
        Span<ulong> needed = stackalloc ulong[variables];
        needed.Clear();
        needed[emptied] = ~0UL;
        var used = new List<DeductionStep>();
        for (int i = trail.Count - 1; i >= 0; i--)
        {
            if (Explain(trail[i], needed) is { } step)
            {
                used.Add(step);
            }
        }
        needed[variable] &= ~others;
        used.Reverse();
        ulong removed = 1UL << value;
        bool nested = used.Exists(step => step.Assumption is not null);
        return new DeductionStep(
            nested ? Grade.NestedWhatIf : Grade.WhatIf,
            [.. used.SelectMany(step => step.Constraints).Distinct().Order()],
            [new Elimination(variable, removed)],
            new Assumption(variable, value, [.. used])
        )
        {
            Reasons = Reasons(variable, needed),
        };
    }

    private static DeductionStep? Explain(DeductionStep taken, Span<ulong> needed)
    {
        ImmutableArray<Elimination> eliminations = taken.Eliminations;
        ulong explained = 0;
        foreach (Elimination elimination in eliminations)
        {
            if ((needed[elimination.Variable] & elimination.Removed) != 0)
            {
                explained |= 1UL << elimination.Variable;
            }
        }
        if (explained == 0)
        {
            return null;
        }
        // What this step took away was still there before it: no earlier one has to explain it.
        foreach (Elimination elimination in eliminations)
        {
            needed[elimination.Variable] &= ~elimination.Removed;
        }
        foreach (Reason reason in taken.Reasons)
        {
            if ((explained >> reason.For & 1) != 0)
            {
                needed[reason.Variable] |= reason.Absent;
            }
        }
        return taken with
        {
            Eliminations = eliminations.RemoveAll(each => (explained >> each.Variable & 1) == 0),
            Reasons = [.. taken.Reasons.Where(each => (explained >> each.For & 1) != 0)],
        };
    }

    private static ImmutableArray<Reason> Reasons(int variable, ReadOnlySpan<ulong> needed)
    {
        var reasons = new List<Reason>();
        for (int other = 0; other < needed.Length; other++)
        {
            if (needed[other] != 0)
            {
                reasons.Add(new Reason(variable, other, needed[other]));
            }
        }
        return [.. reasons];
    }
}
