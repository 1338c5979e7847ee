using System.Collections.Immutable;
using Gridlock.Puzzles.Explaining;
using Gridlock.Solver.Deduction;

namespace Gridlock.Core.Players.Simulated.Solving;

/// <summary>A step of a chain with what it changed.</summary>
/// <param name="Numbers">The conditions it uses, ascending; the rows' own rules left out.</param>
/// <param name="IsGuess">Whether it only writes down a guess.</param>
/// <param name="Domains">One mask an artifact, before the step.</param>
internal sealed record Inference(
    DeductionStep Step,
    ImmutableArray<int> Numbers,
    bool IsGuess,
    ImmutableArray<Change> Changes,
    ImmutableArray<ulong> Domains
)
{
    internal IEnumerable<Change> Placements => Changes.Where(change => change.Places);

    /// <summary>Replays steps from these domains.</summary>
    internal static IEnumerable<Inference> Replay(
        NumberedProblem problem,
        IEnumerable<DeductionStep> steps,
        IEnumerable<ulong> domains
    )
    {
        ulong[] left = [.. domains];
        foreach (DeductionStep step in steps)
        {
            ImmutableArray<ulong> before = [.. left];
            var changes = ImmutableArray.CreateBuilder<Change>();
            foreach (Elimination elimination in step.Eliminations)
            {
                ulong after = left[elimination.Variable] & ~elimination.Removed;
                changes.Add(new Change(elimination.Variable, left[elimination.Variable], after));
                left[elimination.Variable] = after;
            }
            yield return new Inference(
                step,
                problem.NumbersOf(step.Constraints),
                step.Constraints.IsEmpty,
                changes.ToImmutable(),
                before
            );
        }
    }
}
