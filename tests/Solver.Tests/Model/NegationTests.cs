using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests.Model;

public sealed class NegationTests
{
    [Fact]
    public void One_of_the_negations_holds_exactly_where_the_constraint_does_not()
    {
        for (int seed = 0; seed < 3_000; seed++)
        {
            Problem problem = new RandomProblems(seed).Small();
            var all = new Problem(problem.Domains, []);
            foreach (byte[] values in BruteForce.Solutions(all))
            {
                foreach (Constraint constraint in problem.Constraints)
                {
                    constraint
                        .Negations()
                        .Any(negation => negation.Holds(values))
                        .Should()
                        .Be(!constraint.Holds(values), $"'{constraint}' of seed {seed}");
                }
            }
        }
    }
}
