using System.Collections.Immutable;
using Gridlock.Solver.Deduction;

namespace Gridlock.Puzzles.Explaining;

/// <summary>Makes told steps of deduction steps: what belongs together is one step, with what the grid's own rule makes of it.</summary>
internal sealed class Composer(NumberedProblem problem, StepWords words)
{
    /// <param name="start">One mask an artifact, before the first step.</param>
    /// <param name="depth">How many suppositions the steps stand under.</param>
    internal ImmutableArray<ExplainedStep> Compose(
        ImmutableArray<ulong> start,
        ImmutableArray<DeductionStep> steps,
        int depth
    )
    {
        var told = ImmutableArray.CreateBuilder<ExplainedStep>();
        var knowledge = new Knowledge(problem, start);
        if (knowledge.Settle() is { Count: > 0 } placed)
        {
            told.Add(FromPlacement(start, knowledge, placed, depth));
        }
        for (int index = 0; index < steps.Length && knowledge.Emptied < 0; )
        {
            int next = index + 1;
            while (next < steps.Length && Shortening.BelongTogether(steps[index], steps[next], problem))
            {
                next++;
            }
            if (Tell(steps[index..next], knowledge, depth) is { } step)
            {
                told.Add(step);
            }
            index = next;
        }
        return told.ToImmutable();
    }

    private ExplainedStep FromPlacement(
        ImmutableArray<ulong> start,
        Knowledge knowledge,
        List<Consequence> placed,
        int depth
    )
    {
        var text = new StepText(depth);
        words.TellConsequences([], placed, knowledge.Emptied, text);
        int[] rules = [.. placed.Select(consequence => consequence.Rule)];
        return Finish(Grade.Direct, Method.Placement, rules, start, knowledge, null, text);
    }

    private ExplainedStep? Tell(ImmutableArray<DeductionStep> run, Knowledge knowledge, int depth)
    {
        ImmutableArray<ulong> before = [.. knowledge.Domains];
        DeductionStep first = run[0];
        var constraints = new List<int>();
        var text = new StepText(depth);
        Supposition? supposition = null;
        Grade grade = first.Grade;
        foreach (DeductionStep step in Joined(run, knowledge))
        {
            ImmutableArray<Change> changes = knowledge.Following(step);
            if (changes.IsEmpty || knowledge.Emptied >= 0)
            {
                continue;
            }
            if (step.Assumption is { } assumption)
            {
                supposition = Suppose(assumption, knowledge, depth + 1);
                constraints.AddRange(supposition.Steps.SelectMany(inner => inner.Constraints));
                bool nested = supposition.Steps.Any(inner => inner.Supposition is not null);
                grade = nested ? Grade.NestedWhatIf : Grade.WhatIf;
                words.TellSupposition(supposition, changes, text);
            }
            else
            {
                constraints.AddRange(step.Constraints);
                words.Tell(step, changes, knowledge.Domains, text);
            }
            knowledge.Make(changes);
            List<Consequence> consequences = knowledge.Settle();
            constraints.AddRange(consequences.Select(consequence => consequence.Rule));
            words.TellConsequences(changes, consequences, knowledge.Emptied, text);
        }
        return text.IsEmpty
            ? null
            : Finish(grade, words.MethodOf(first), constraints, before, knowledge, supposition, text);
    }

    /// <summary>The run with every step added to the one before it where it follows at once, without what that one changes.</summary>
    private static IEnumerable<DeductionStep> Joined(ImmutableArray<DeductionStep> run, Knowledge knowledge)
    {
        DeductionStep pending = run[0];
        foreach (DeductionStep step in run.Skip(1))
        {
            if (!CanJoin(pending, step) || knowledge.Following(step).Length < step.Eliminations.Length)
            {
                yield return pending;
                pending = step;
                continue;
            }
            pending = pending with
            {
                Constraints = [.. pending.Constraints.Union(step.Constraints).Order()],
                Eliminations =
                [
                    .. pending
                        .Eliminations.Concat(step.Eliminations)
                        .GroupBy(each => each.Variable)
                        .Select(group => new Elimination(group.Key, group.Aggregate(0UL, (m, e) => m | e.Removed)))
                        .OrderBy(each => each.Variable),
                ],
                Reasons = [.. pending.Reasons, .. step.Reasons],
            };
        }
        yield return pending;
    }

    // Each set is told with its own members, each count and sum with its own numbers.
    private static bool CanJoin(DeductionStep one, DeductionStep other) =>
        one.Grade switch
        {
            Grade.Direct or Grade.Relation => true,
            Grade.Sets => false,
            _ => one.Constraints.AsSpan().SequenceEqual(other.Constraints.AsSpan()),
        };

    private Supposition Suppose(Assumption assumption, Knowledge knowledge, int depth)
    {
        ImmutableArray<ulong> known = [.. knowledge.Domains];
        ImmutableArray<ulong> supposed = known.SetItem(assumption.Variable, 1UL << assumption.Value);
        ImmutableArray<DeductionStep> steps = new Shortening(problem, supposed).Of(assumption.Steps, end: null);
        return new Supposition(assumption.Variable, assumption.Value, Compose(supposed, steps, depth));
    }

    private ExplainedStep Finish(
        Grade grade,
        Method method,
        IEnumerable<int> constraints,
        ImmutableArray<ulong> before,
        Knowledge knowledge,
        Supposition? supposition,
        StepText text
    )
    {
        int[] named = [.. constraints.Distinct().Order()];
        var changes = ImmutableArray.CreateBuilder<Change>();
        for (int artifact = 0; artifact < before.Length; artifact++)
        {
            if (before[artifact] != knowledge.Domains[artifact])
            {
                changes.Add(new Change(artifact, before[artifact], knowledge.Domains[artifact]));
            }
        }
        return new ExplainedStep(
            grade,
            method,
            [.. named],
            problem.NumbersOf(named),
            [.. named.Where(index => problem.NumberOf(index) == NumberedProblem.Rule).Select(words.Rule)],
            changes.ToImmutable(),
            supposition,
            text.Lines
        );
    }
}
