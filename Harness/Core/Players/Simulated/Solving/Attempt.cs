using System.Collections.Immutable;
using Gridlock.Puzzles.Explaining;
using Gridlock.Solver.Deduction;

namespace Gridlock.Core.Players.Simulated.Solving;

/// <summary>The way to an allocation of the player's own problem; a step without a constraint is a guess.</summary>
internal sealed record Attempt(
    NumberedProblem Problem,
    ImmutableArray<DeductionStep> Steps,
    ImmutableArray<byte> Positions
)
{
    internal IEnumerable<Inference> Inferences() => Inference.Replay(Problem, Steps, Problem.Problem.Domains);
}
