using System.Collections.Immutable;
using Gridlock.Puzzles.Explaining;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Tests.Explaining;

/// <summary>Every told step as a question to a solver: what was known, what the step names, and that its conclusion is wrong. A step
/// follows exactly where that is impossible.</summary>
internal static class Claims
{
    internal static IEnumerable<(ExplainedStep Step, Problem Wrong)> Of(Explanation explanation) =>
        Of(explanation, explanation.Problem.Problem.Domains, explanation.Steps);

    private static IEnumerable<(ExplainedStep Step, Problem Wrong)> Of(
        Explanation explanation,
        IEnumerable<ulong> start,
        ImmutableArray<ExplainedStep> steps
    )
    {
        ulong[] domains = [.. start];
        foreach (ExplainedStep step in steps)
        {
            domains.Should().NotContain(0UL, "a contradiction is the last step");
            IEnumerable<Constraint> named = step.Constraints.Select(i => explanation.Problem.Problem.Constraints[i]);
            Atom[] conclusions = [.. step.Changes.Select(change => Atom.In(change.Artifact, change.After))];
            yield return (
                step,
                new Problem(domains, named.Append(new CountOf(conclusions, 0, conclusions.Length - 1)))
            );
            if (step.Supposition is { } supposition)
            {
                ulong[] supposed = [.. domains];
                supposed[supposition.Artifact].Should().NotBe(1UL << supposition.Position);
                supposed[supposition.Artifact] &= 1UL << supposition.Position;
                foreach ((ExplainedStep Step, Problem Wrong) inner in Of(explanation, supposed, supposition.Steps))
                {
                    yield return inner;
                }
                supposition
                    .Steps[^1]
                    .Changes.Should()
                    .Contain(change => change.After == 0, "it ends in a contradiction");
                step.Constraints.Should().Contain(supposition.Steps.SelectMany(inner => inner.Constraints));
            }
            foreach (Change change in step.Changes)
            {
                change.Before.Should().Be(domains[change.Artifact]);
                change.Removed.Should().NotBe(0);
                domains[change.Artifact] = change.After;
            }
        }
    }
}
