using System.Collections.Immutable;
using System.Numerics;
using Gridlock.Puzzles.Conditions;
using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Explaining;

/// <summary>The sentences of a step, each true on its own.</summary>
internal sealed class StepWords(
    NumberedProblem problem,
    PuzzleWords words,
    IReadOnlyDictionary<int, Condition> conditions
)
{
    private readonly EffectClauses _effects = new(words);
    private readonly FactClauses _facts = new(words);
    private readonly SetClauses _sets = new(words);
    private readonly SumClauses _sums = new(words);

    /// <summary>The grid's own rule as a clause.</summary>
    internal string Rule(int rule) => words.Holds(words.Rival(problem.Problem.Constraints[rule].Variables[0]));

    internal Method MethodOf(DeductionStep step) =>
        step.Grade switch
        {
            Grade.WhatIf or Grade.NestedWhatIf => Method.WhatIf,
            Grade.Direct => Own(step) is AllDifferent ? Method.Placement : Method.Statement,
            Grade.Relation => Method.Relation,
            Grade.Sets => Method.Sets,
            _ => Own(step) is WeightedSum ? Method.Sum : Method.Counting,
        };

    /// <param name="changes">What the step does of what it could.</param>
    /// <param name="domains">One mask an artifact, before the step.</param>
    internal void Tell(DeductionStep step, ImmutableArray<Change> changes, ReadOnlySpan<ulong> domains, StepText text)
    {
        ImmutableArray<int> numbers = problem.NumbersOf(step.Constraints);
        string effects = Effects(changes);
        bool broken = changes.Any(change => change.Left == 0);
        if (numbers.IsEmpty)
        {
            Say(_sets.Of((AllDifferent)Own(step), step, changes, domains), text);
            text.Say(broken ? "that is a contradiction" : $"so {effects}");
            return;
        }
        string clause = words.Clause(conditions[numbers[0]]);
        if (text.Depth == 0 && text.IsEmpty)
        {
            text.Say($"condition {numbers[0]} says that {clause}");
            if (MethodOf(step) == Method.Statement && IsSaid(clause, effects, changes))
            {
                return;
            }
        }
        Say(
            Own(step) is WeightedSum sum
                ? _sums.Of(sum, Groups(step), changes, domains)
                : _facts.Of(step, changes, domains, mostTold: text.Depth == 0 || broken ? int.MaxValue : 0),
            text
        );
        text.Say(
            text.Depth == 0 ? $"so {effects}"
            : broken ? $"that contradicts condition {numbers[0]}, which says that {clause}{Victim(step, effects)}"
            : $"then {effects} (condition {numbers[0]})"
        );
    }

    internal void TellSupposition(Supposition supposition, ImmutableArray<Change> changes, StepText text)
    {
        string place = words.Places.Name(supposition.Position);
        text.Say($"suppose {words.The(supposition.Artifact)} were in {place}");
        text.Include(supposition.Steps.SelectMany(step => step.Text));
        string refuted = $"{words.The(supposition.Artifact)} is not in {place}";
        text.Say(changes[0].Left > 2 ? $"so {refuted}" : $"so {refuted}: {Effects(changes)}");
    }

    /// <summary>What the grid's own rule makes of what was just placed, in one sentence.</summary>
    /// <param name="emptied">The artifact that has no position left, -1 while there is none.</param>
    internal void TellConsequences(
        ImmutableArray<Change> changes,
        List<Consequence> consequences,
        int emptied,
        StepText text
    )
    {
        Change[] placed = [.. consequences.SelectMany(each => each.Changes).Where(change => change.Places)];
        HashSet<int> later = [.. placed.Select(change => change.Artifact)];
        string[] taken =
        [
            .. consequences
                .Where(each => !later.Contains(each.Placed))
                .Select(each => $"no other {words.Rival(each.Placed)} is {PlaceOf(each)}"),
        ];
        if (taken.Length > 0)
        {
            text.Say(PuzzleWords.List(taken));
        }
        if (placed.Length > 0)
        {
            string[] left =
            [
                .. placed.Select(each => $"{words.Places.Name(each.Position)} for {words.The(each.Artifact)}"),
            ];
            text.Say($"that leaves only {PuzzleWords.List(left)}");
        }
        if (emptied >= 0 && changes.All(change => change.Left > 0))
        {
            text.Say($"then no {words.Places.Noun} is left for {words.The(emptied)}");
        }
    }

    private string PlaceOf(Consequence consequence)
    {
        ulong taken = consequence.Changes[0].Removed;
        return $"in {words.Places.Name(BitOperations.TrailingZeroCount(taken))}";
    }

    private string Effects(IEnumerable<Change> changes) =>
        PuzzleWords.List([.. _effects.Of(changes).Select(effect => effect.Clause)]);

    // Where several statements or weights are at odds, none of the artifacts is more in the wrong than another.
    private string Victim(DeductionStep step, string effects) =>
        MethodOf(step) is Method.Sum or Method.Counting ? "" : $": {effects}";

    /// <summary>True if the condition's own words leave nothing to add.</summary>
    private bool IsSaid(string clause, string effects, ImmutableArray<Change> changes) =>
        clause == effects
        || clause.Replace(" is not in ", " cannot be in ", StringComparison.Ordinal) == effects
        || changes.All(change =>
            change.Before == words.Grid.AnyPosition
            && change.Left > 1
            && clause.Contains(words.The(change.Artifact), StringComparison.Ordinal)
        );

    private static void Say(IEnumerable<string> clauses, StepText text)
    {
        foreach (string clause in clauses)
        {
            text.Say(clause);
        }
    }

    /// <summary>The constraint that the step is about, beside the rules that it uses.</summary>
    private Constraint Own(DeductionStep step) =>
        problem.Problem.Constraints[
            step.Constraints.FirstOrDefault(
                index => problem.NumberOf(index) != NumberedProblem.Rule,
                step.Constraints[0]
            )
        ];

    private AllDifferent[] Groups(DeductionStep step) =>
        [.. step.Constraints.Select(index => problem.Problem.Constraints[index]).OfType<AllDifferent>()];
}
