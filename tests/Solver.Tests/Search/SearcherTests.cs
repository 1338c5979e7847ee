using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;
using Gridlock.Solver.Search;

namespace Gridlock.Solver.Tests.Search;

public sealed class SearcherTests
{
    private const int Seeds = 20_000;

    [Fact]
    public void Counts_as_many_solutions_as_brute_force()
    {
        var searcher = new Searcher();
        for (int seed = 0; seed < Seeds; seed++)
        {
            Problem problem = new RandomProblems(seed).Small();
            searcher.Load(problem);
            searcher.Count(long.MaxValue).Should().Be(BruteForce.Solutions(problem).Count, $"of seed {seed}");
        }
    }

    [Fact]
    public void Counts_no_further_than_the_limit()
    {
        var searcher = new Searcher();
        searcher.Load(new Problem([0b111, 0b111], []));
        searcher.Count(4).Should().Be(4);
        searcher.Count(100).Should().Be(9);
        searcher.Count(0).Should().Be(0);
    }

    [Fact]
    public void Finds_a_solution_exactly_where_there_is_one()
    {
        var searcher = new Searcher();
        for (int seed = 0; seed < Seeds; seed++)
        {
            Problem problem = new RandomProblems(seed).Small();
            searcher.Load(problem);
            byte[] found = new byte[problem.Domains.Count];
            bool any = BruteForce.Solutions(problem).Count > 0;
            searcher.Find(found).Should().Be(any ? SearchOutcome.Found : SearchOutcome.None, $"of seed {seed}");
            (any && !problem.IsSatisfiedBy(found)).Should().BeFalse($"the solution of seed {seed} has to hold");
        }
    }

    [Fact]
    public void Finds_a_solution_within_narrower_domains_exactly_where_there_is_one()
    {
        var searcher = new Searcher();
        for (int seed = 0; seed < Seeds; seed++)
        {
            Problem problem = new RandomProblems(seed).Small();
            var random = new Random(seed);
            ulong[] within = [.. problem.Domains.Select(domain => domain & (ulong)random.NextInt64())];
            searcher.Load(problem);
            byte[] found = new byte[within.Length];
            List<byte[]> solutions =
            [
                .. BruteForce
                    .Solutions(problem)
                    .Where(one => !one.Where((value, i) => (within[i] >> value & 1) == 0).Any()),
            ];
            searcher
                .Find(within, found)
                .Should()
                .Be(solutions.Count > 0 ? SearchOutcome.Found : SearchOutcome.None, $"of seed {seed}");
            (solutions.Count > 0 && !solutions.Exists(one => one.AsSpan().SequenceEqual(found))).Should().BeFalse();
        }
    }

    [Fact]
    public void Finds_another_solution_exactly_where_there_is_one()
    {
        var searcher = new Searcher();
        for (int seed = 0; seed < Seeds; seed++)
        {
            Problem problem = new RandomProblems(seed).Small();
            List<byte[]> solutions = BruteForce.Solutions(problem);
            if (solutions.Count == 0)
            {
                continue;
            }
            searcher.Load(problem);
            byte[] known = solutions[seed % solutions.Count];
            byte[] other = new byte[known.Length];
            SearchOutcome outcome = searcher.FindOther(known, other);
            outcome.Should().Be(solutions.Count > 1 ? SearchOutcome.Found : SearchOutcome.None, $"of seed {seed}");
            if (outcome == SearchOutcome.Found)
            {
                problem.IsSatisfiedBy(other).Should().BeTrue();
                other.Should().NotEqual(known);
            }
        }
    }

    [Fact]
    public void Finds_any_solution_where_the_known_assignment_is_none()
    {
        var searcher = new Searcher();
        searcher.Load(new Problem([0b11, 0b11], [new AllDifferent(0, 1)]));
        byte[] other = new byte[2];
        searcher.FindOther([1, 1], other).Should().Be(SearchOutcome.Found);
        other.Should().Equal(0, 1);
    }

    [Fact]
    public void Is_undecided_when_the_node_limit_comes_first()
    {
        (Problem problem, byte[] hidden) = new RandomProblems(7).LineUp(4, 7, 12);
        var searcher = new Searcher { NodeLimit = 1 };
        searcher.Load(problem);
        searcher.Count(long.MaxValue).Should().BeNull();
        searcher.NodeLimit = long.MaxValue;
        searcher.FindOther(hidden, new byte[hidden.Length]).Should().Be(SearchOutcome.Found);
    }

    [Fact]
    public void Takes_no_more_branches_than_the_node_limit()
    {
        (Problem problem, byte[] hidden) = new RandomProblems(7).LineUp(4, 7, 12);
        var searcher = new Searcher { NodeLimit = 3 };
        searcher.Load(problem);
        searcher.Count(long.MaxValue);
        searcher.Nodes.Should().Be(3);
        searcher.NodeLimit = 0;
        searcher.FindOther(hidden, new byte[hidden.Length]).Should().Be(SearchOutcome.Undecided);
        searcher.Nodes.Should().Be(0);
    }

    [Fact]
    public void Sums_over_whole_permutations_count_as_many_solutions_as_brute_force()
    {
        var searcher = new Searcher();
        for (int seed = 0; seed < 5_000; seed++)
        {
            Problem problem = new RandomProblems(seed).PermutedSums();
            searcher.Load(problem);
            searcher.Count(long.MaxValue).Should().Be(BruteForce.Solutions(problem).Count, $"of seed {seed}");
        }
    }

    [Theory]
    [InlineData(int.MinValue, 2, 3)]
    [InlineData(2, int.MaxValue, 2)]
    [InlineData(int.MinValue, int.MaxValue, 4)]
    [InlineData(int.MinValue, int.MinValue, 0)]
    public void A_sum_may_have_no_bound_on_a_side(int least, int most, int solutions)
    {
        var searcher = new Searcher();
        searcher.Load(new Problem([0b11, 0b11], [new WeightedSum([0, 1], [1, 2], 0b01, least, most)]));
        searcher.Count(long.MaxValue).Should().Be(solutions);
    }

    [Theory]
    [InlineData(int.MinValue, -1, 4)]
    [InlineData(0, int.MaxValue, 5)]
    [InlineData(-3, -2, 2)]
    [InlineData(3, 3, 1)]
    [InlineData(int.MaxValue, int.MaxValue, 0)]
    public void A_difference_of_totals_may_be_negative(int least, int most, int solutions)
    {
        // 0 adds, 1 takes away, 2 does neither; weights 1 and 2.
        var problem = new Problem(
            [0b111, 0b111],
            [new WeightedSum([0, 1], [1, 2], 0b001, least, most, against: 0b010)]
        );
        var searcher = new Searcher();
        searcher.Load(problem);
        searcher.Count(long.MaxValue).Should().Be(solutions);
        BruteForce.Solutions(problem).Should().HaveCount(solutions);
        ChainEnd end = StepSolver.Solve(problem).End;
        end.Should()
            .Be(
                solutions == 0 ? ChainEnd.Contradiction
                : solutions == 1 ? ChainEnd.Solved
                : ChainEnd.Stuck
            );
    }

    [Fact]
    public void A_constraint_that_is_off_or_taken_away_counts_no_more()
    {
        var searcher = new Searcher();
        for (int seed = 0; seed < 2_000; seed++)
        {
            Problem problem = new RandomProblems(seed).Small();
            var bare = new Problem(problem.Domains, []);
            searcher.Load(bare);
            foreach (Constraint constraint in problem.Constraints)
            {
                searcher.Add(constraint);
            }
            int half = problem.Constraints.Count / 2;
            for (int index = 0; index < half; index++)
            {
                searcher.Enable(index, false);
            }
            long rest = BruteForce.Solutions(bare.With(problem.Constraints.Skip(half))).Count;
            searcher.Count(long.MaxValue).Should().Be(rest, $"of seed {seed}");
            for (int index = 0; index < half; index++)
            {
                searcher.Enable(index, true);
            }
            searcher.Truncate(half);
            long front = BruteForce.Solutions(bare.With(problem.Constraints.Take(half))).Count;
            searcher.Count(long.MaxValue).Should().Be(front, $"of seed {seed}");
        }
    }

    [Fact]
    public void More_constraints_than_a_word_has_bits_are_all_kept()
    {
        var searcher = new Searcher();
        for (int seed = 0; seed < 300; seed++)
        {
            Problem problem = new RandomProblems(seed).LineUp(2, 4, 3).Problem;
            var tautology = new CountOf([Atom.Is(0, 0), Atom.Is(1, 1)], 0, 2);
            searcher.Load(new Problem(problem.Domains, problem.Constraints.Take(2)));
            int first = searcher.ConstraintCount;
            Constraint[] later = [.. new RandomProblems(seed + 1_000).LineUp(2, 4, 3).Problem.Constraints.Skip(2)];
            Constraint[] added = [.. problem.Constraints.Skip(2), .. Enumerable.Repeat(tautology, 130), .. later];
            Array.ForEach(added, constraint => searcher.Add(constraint));
            long all = BruteForce.Solutions(problem.With(later)).Count;
            searcher.Count(long.MaxValue).Should().Be(all, $"of seed {seed}");
            searcher.Truncate(first + 3);
            searcher.Count(long.MaxValue).Should().Be(BruteForce.Solutions(problem).Count, $"of seed {seed}");
        }
    }

    [Fact]
    public void What_the_problem_was_loaded_with_can_not_be_switched_off()
    {
        var searcher = new Searcher();
        searcher.Load(new Problem([0b11, 0b11], [new AllDifferent(0, 1)]));
        searcher.Invoking(s => s.Enable(0, false)).Should().Throw<ArgumentOutOfRangeException>();
        searcher.Invoking(s => s.Truncate(0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_search_allocates_nothing()
    {
        (Problem problem, byte[] hidden) = new RandomProblems(3).LineUp(4, 7, 20);
        var searcher = new Searcher();
        searcher.Load(problem);
        byte[] other = new byte[hidden.Length];
        searcher.FindOther(hidden, other);
        long before = GC.GetAllocatedBytesForCurrentThread();
        searcher.FindOther(hidden, other);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
