using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests.Deduction;

public sealed class LineUpTests
{
    [Theory]
    [InlineData(25, 0, 0, 0)]
    [InlineData(15, 5, 0, 0)]
    [InlineData(12, 3, 8, 0)]
    [InlineData(18, 4, 6, 3)]
    public void Four_rows_of_seven_are_solved(int relations, int places, int compounds, int totals)
    {
        for (int seed = 0; seed < 6; seed++)
        {
            var lineUp = new RandomLineUp(seed, 4, 7);
            Chain chain = StepSolver.Solve(lineUp.Unique(relations, places, compounds, totals));
            chain.End.Should().Be(ChainEnd.Solved);
            chain.Domains.Should().Equal(lineUp.Hidden.Select(column => 1UL << column));
        }
    }

    [Theory]
    [InlineData(25, 0, 0, 0)]
    [InlineData(10, 3, 6, 2)]
    public void What_a_what_if_names_refutes_the_value_by_itself(int relations, int places, int compounds, int totals)
    {
        int whatIfs = 0;
        int named = 0;
        int all = 0;
        for (int seed = 0; seed < 6; seed++)
        {
            var lineUp = new RandomLineUp(seed, 4, 5);
            Problem problem = lineUp.Minimal(lineUp.Unique(relations, places, compounds, totals));
            ulong[] domains = [.. problem.Domains];
            foreach (DeductionStep step in StepSolver.Solve(problem).Steps)
            {
                if (step.Assumption is { } assumption)
                {
                    ulong[] assumed = [.. domains];
                    assumed[assumption.Variable] = 1UL << assumption.Value;
                    var alone = new Problem(assumed, step.Constraints.Select(index => problem.Constraints[index]));
                    StepSolver.Solve(alone).End.Should().Be(ChainEnd.Contradiction);
                    whatIfs++;
                    named += step.Constraints.Length;
                    all += problem.Constraints.Count;
                }
                foreach (Elimination elimination in step.Eliminations)
                {
                    domains[elimination.Variable] &= ~elimination.Removed;
                }
            }
        }
        whatIfs.Should().BePositive();
        named.Should().BeLessThan(all * 2 / 3, "a contradiction does not depend on all that happened on the way");
    }
}
