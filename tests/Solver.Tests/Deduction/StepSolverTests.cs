using System.Text.Json;
using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests.Deduction;

public sealed class StepSolverTests
{
    private const int Seeds = 6000;

    [Fact]
    public void Every_step_follows_from_the_domains_before_it_and_the_constraints_it_names()
    {
        var grades = new Dictionary<Grade, int>();
        for (int seed = 0; seed < Seeds; seed++)
        {
            Problem problem = LittleProblem.Create(seed);
            Chain chain = StepSolver.Solve(problem);
            StepCheck.Replay(problem, problem.Domains, chain.Steps).Should().Equal(chain.Domains, "seed {0}", seed);
            foreach (DeductionStep step in chain.Steps)
            {
                grades[step.Grade] = grades.GetValueOrDefault(step.Grade) + 1;
            }
        }
        // A grade that hardly ever occurs would be hardly tested.
        foreach (Grade grade in Enum.GetValues<Grade>())
        {
            grades.Should().ContainKey(grade);
        }
    }

    [Fact]
    public void The_end_says_how_many_solutions_there_are()
    {
        var ends = new Dictionary<ChainEnd, int>();
        for (int seed = 0; seed < Seeds; seed++)
        {
            Problem problem = LittleProblem.Create(seed);
            List<byte[]> solutions = BruteForce.Solutions(problem);
            Chain chain = StepSolver.Solve(problem);
            ChainEnd expected = solutions.Count switch
            {
                0 => ChainEnd.Contradiction,
                1 => ChainEnd.Solved,
                _ => ChainEnd.Stuck,
            };
            chain.End.Should().Be(expected, "seed {0} has {1} solutions", seed, solutions.Count);
            if (solutions.Count > 0)
            {
                chain.Domains.Should().Equal(Union(solutions), "seed {0}: each value left stands in a solution", seed);
            }
            ends[chain.End] = ends.GetValueOrDefault(chain.End) + 1;
        }
        ends.Values.Should().HaveCount(3).And.OnlyContain(count => count > Seeds / 20);
    }

    [Fact]
    public void A_limit_keeps_harder_grades_out_and_loses_no_solution()
    {
        for (int seed = 0; seed < Seeds / 3; seed++)
        {
            Problem problem = LittleProblem.Create(seed);
            List<byte[]> solutions = BruteForce.Solutions(problem);
            foreach (Grade most in Enum.GetValues<Grade>())
            {
                Chain chain = StepSolver.Solve(problem, most);
                chain.Steps.Any(step => step.Grade > most).Should().BeFalse();
                bool possible = chain.End switch
                {
                    ChainEnd.Solved => solutions.Count == 1,
                    ChainEnd.Contradiction => solutions.Count == 0,
                    _ => true,
                };
                possible.Should().BeTrue("seed {0} has {1} solutions, not {2}", seed, solutions.Count, chain.End);
                solutions.TrueForAll(solution => Contains(chain.Domains, solution)).Should().BeTrue();
            }
        }
    }

    [Fact]
    public void The_same_problem_gives_the_same_chain()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            string first = JsonSerializer.Serialize(StepSolver.Solve(LittleProblem.Create(seed)));
            string second = JsonSerializer.Serialize(StepSolver.Solve(LittleProblem.Create(seed)));
            second.Should().Be(first);
        }
    }

    [Fact]
    public void Without_looks_left_it_stops_before_the_first_what_if_and_says_so()
    {
        int stopped = 0;
        for (int seed = 0; seed < 500; seed++)
        {
            Problem problem = LittleProblem.Create(seed);
            Chain whole = StepSolver.Solve(problem);
            Chain limited = StepSolver.Solve(problem, mostLooks: 0);
            bool stops = limited.End == ChainEnd.Unfinished;
            int told = limited.Steps.Length;
            told.Should().Be(whole.Steps.TakeWhile(step => step.Assumption is null).Count());
            JsonSerializer.Serialize(limited.Steps).Should().Be(JsonSerializer.Serialize(whole.Steps.Take(told)));
            stops.Should().Be(told < whole.Steps.Length || whole.End == ChainEnd.Stuck, "seed {0}", seed);
            stopped += stops ? 1 : 0;
        }
        stopped.Should().BeGreaterThan(50);
    }

    [Fact]
    public void More_looks_only_lead_further_along_the_same_chain()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            Problem problem = LittleProblem.Create(seed);
            Chain whole = StepSolver.Solve(problem);
            foreach (long looks in (long[])[10, 100, 1_000])
            {
                Chain limited = StepSolver.Solve(problem, mostLooks: looks);
                limited
                    .Steps.Select(step => JsonSerializer.Serialize(step))
                    .Should()
                    .Equal(whole.Steps.Take(limited.Steps.Length).Select(step => JsonSerializer.Serialize(step)));
                (limited.End == whole.End || limited.End == ChainEnd.Unfinished).Should().BeTrue();
            }
        }
    }

    [Fact]
    public void An_empty_problem_is_solved_without_a_step()
    {
        Chain chain = StepSolver.Solve(new Problem([], []));
        chain.End.Should().Be(ChainEnd.Solved);
        chain.Grade.Should().BeNull();
    }

    [Fact]
    public void An_empty_problem_with_a_sum_that_can_not_hold_is_impossible() =>
        StepSolver.Solve(new Problem([], [new WeightedSum([], [], 1, 1, 2)])).End.Should().Be(ChainEnd.Contradiction);

    [Fact]
    public void An_empty_domain_is_a_contradiction_without_a_step()
    {
        Chain chain = StepSolver.Solve(new Problem([3, 0], []));
        chain.End.Should().Be(ChainEnd.Contradiction);
        chain.Steps.Should().BeEmpty();
    }

    private static ulong[] Union(List<byte[]> solutions) =>
        [
            .. Enumerable
                .Range(0, solutions[0].Length)
                .Select(variable => solutions.Aggregate(0UL, (mask, values) => mask | 1UL << values[variable])),
        ];

    private static bool Contains(IReadOnlyList<ulong> domains, byte[] solution) =>
        Enumerable.Range(0, solution.Length).All(variable => (domains[variable] >> solution[variable] & 1) != 0);
}
