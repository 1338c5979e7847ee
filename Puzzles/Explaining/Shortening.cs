using System.Collections.Immutable;
using Gridlock.Solver.Deduction;

namespace Gridlock.Puzzles.Explaining;

/// <summary>Takes out of a chain what its end does not need, and brings together what belongs together.</summary>
internal sealed class Shortening(NumberedProblem problem, ImmutableArray<ulong> start)
{
    /// <summary>Steps that lead to the same end; what the grid's own rule takes away on the way is left out, for it is kept up at
    /// every step.</summary>
    /// <param name="end">One mask an artifact; null for a contradiction.</param>
    internal ImmutableArray<DeductionStep> Of(IEnumerable<DeductionStep> steps, ImmutableArray<ulong>? end)
    {
        List<DeductionStep> kept = [.. steps.Where(step => !IsRule(step)).Select(Widened)];
        DropSteps(kept, end);
        DropEliminations(kept, end);
        Gather(kept, end);
        return [.. kept];
    }

    /// <summary>A set's step with all that the set rules out, also where something else did before the solver came to it: that may
    /// turn out not to be needed.</summary>
    private DeductionStep Widened(DeductionStep step) =>
        step.Grade != Grade.Sets
            ? step
            : step with
            {
                Eliminations = [.. step.Eliminations.Select(each => Widened(each, step.Reasons))],
            };

    private Elimination Widened(Elimination elimination, ImmutableArray<Reason> reasons)
    {
        ulong any = problem.Problem.Domains[elimination.Variable];
        ulong kept = reasons
            .Where(reason => reason.For == elimination.Variable)
            .Aggregate(0UL, (mask, reason) => mask | (reason.Absent & any));
        return kept == 0 ? elimination : elimination with { Removed = elimination.Removed | (any & ~kept) };
    }

    private bool IsRule(DeductionStep step) =>
        step is { Grade: Grade.Direct, Constraints: [var only] } && problem.NumberOf(only) == NumberedProblem.Rule;

    // The hardest go first, and of these the latest: so the explanation keeps the easy way where there are two.
    private void DropSteps(List<DeductionStep> kept, ImmutableArray<ulong>? end)
    {
        DeductionStep[] order =
        [
            .. kept.Select((step, index) => (step, index))
                .OrderByDescending(each => each.step.Grade)
                .ThenByDescending(each => each.index)
                .Select(each => each.step),
        ];
        foreach (DeductionStep step in order)
        {
            int index = kept.FindIndex(each => ReferenceEquals(each, step));
            kept.RemoveAt(index);
            if (!Reaches(kept, end))
            {
                kept.Insert(index, step);
            }
        }
    }

    private void DropEliminations(List<DeductionStep> kept, ImmutableArray<ulong>? end)
    {
        for (int index = kept.Count - 1; index >= 0; index--)
        {
            foreach (Elimination elimination in kept[index].Eliminations)
            {
                DeductionStep whole = kept[index];
                kept[index] = whole with { Eliminations = whole.Eliminations.Remove(elimination) };
                if (!Reaches(kept, end))
                {
                    kept[index] = whole;
                }
            }
        }
    }

    /// <summary>Puts a step off until the next that uses the same, where nothing in between needs it.</summary>
    private void Gather(List<DeductionStep> kept, ImmutableArray<ulong>? end)
    {
        for (int index = kept.Count - 2; index >= 0; index--)
        {
            DeductionStep step = kept[index];
            int next = kept.FindIndex(index + 1, later => BelongTogether(step, later, problem));
            if (next <= index + 1)
            {
                continue;
            }
            kept.RemoveAt(index);
            kept.Insert(next - 1, step);
            if (!Reaches(kept, end))
            {
                kept.RemoveAt(next - 1);
                kept.Insert(index, step);
            }
        }
    }

    /// <summary>True for steps of one grade from the same conditions, or from the same rule.</summary>
    internal static bool BelongTogether(DeductionStep one, DeductionStep other, NumberedProblem problem)
    {
        if (one.Assumption is not null || other.Assumption is not null || one.Grade != other.Grade)
        {
            return false;
        }
        ImmutableArray<int> numbers = problem.NumbersOf(one.Constraints);
        return one.Constraints.AsSpan().SequenceEqual(other.Constraints.AsSpan())
            || (!numbers.IsEmpty && numbers.AsSpan().SequenceEqual(problem.NumbersOf(other.Constraints).AsSpan()));
    }

    private bool Reaches(List<DeductionStep> steps, ImmutableArray<ulong>? end)
    {
        var knowledge = new Knowledge(problem, start);
        knowledge.Settle();
        foreach (DeductionStep step in steps)
        {
            if (knowledge.Emptied >= 0)
            {
                break;
            }
            knowledge.Make(knowledge.Following(step));
            knowledge.Settle();
        }
        return end is { } domains
            ? knowledge.Emptied < 0 && knowledge.Domains.SequenceEqual(domains.AsSpan())
            : knowledge.Emptied >= 0;
    }
}
