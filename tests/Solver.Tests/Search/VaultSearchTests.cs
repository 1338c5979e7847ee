using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;
using Gridlock.Solver.Search;

namespace Gridlock.Solver.Tests.Search;

public sealed class VaultSearchTests
{
    [Fact]
    public void Counts_as_many_allocations_of_small_vaults_as_trying_every_permutation()
    {
        var searcher = new Searcher();
        int unique = 0;
        for (int seed = 0; seed < 160; seed++)
        {
            // Every tenth has nine cells, beyond what singles alone look after.
            var vault = new RandomVault(seed, seed % 10 == 0 ? 3 : 2, 3);
            Problem problem = vault.WithStatements(2 + seed % 6, seed % 2, seed % 3, seed % 4);
            int expected = Permutations(problem).Count;
            searcher.Load(problem);
            searcher.Count(long.MaxValue).Should().Be(expected, "of seed {0}", seed);
            SearchOutcome other = searcher.FindOther(vault.Hidden, new byte[vault.Hidden.Length]);
            other.Should().Be(expected > 1 ? SearchOutcome.Found : SearchOutcome.None, "of seed {0}", seed);
            unique += expected == 1 ? 1 : 0;
        }
        unique.Should().BeInRange(20, 140);
    }

    [Fact]
    public void Steps_leave_the_values_that_stand_in_an_allocation_of_a_small_vault()
    {
        for (int seed = 0; seed < 120; seed++)
        {
            var vault = new RandomVault(seed, 2, 3);
            Problem problem = vault.WithStatements(1 + seed % 6, seed % 2, seed % 3, seed % 4);
            ulong[] union = new ulong[6];
            foreach (byte[] values in Permutations(problem))
            {
                for (int variable = 0; variable < union.Length; variable++)
                {
                    union[variable] |= 1UL << values[variable];
                }
            }
            StepSolver.Solve(problem).Domains.Should().Equal(union, "of seed {0}", seed);
        }
    }

    [Theory]
    [InlineData(3, 4, 18)]
    [InlineData(4, 5, 34)]
    [InlineData(5, 8, 80)]
    public void Another_allocation_is_found_within_some_thousand_branches(int rows, int columns, int statements)
    {
        for (int seed = 0; seed < 12; seed++)
        {
            var vault = new RandomVault(seed, rows, columns);
            Problem problem = vault.WithStatements(statements * 3 / 5, statements / 8, statements / 8, statements / 8);
            var searcher = new Searcher { NodeLimit = 20_000 };
            searcher.Load(problem);
            byte[] other = new byte[rows * columns];
            SearchOutcome outcome = searcher.FindOther(vault.Hidden, other);
            outcome.Should().NotBe(SearchOutcome.Undecided, "of seed {0}", seed);
            if (outcome == SearchOutcome.Found)
            {
                problem.IsSatisfiedBy(other).Should().BeTrue("of seed {0}", seed);
                other.Should().NotEqual(vault.Hidden);
            }
        }
    }

    [Fact]
    public void A_search_of_a_vault_allocates_nothing()
    {
        var vault = new RandomVault(5, 4, 5);
        var searcher = new Searcher();
        searcher.Load(vault.WithStatements(24, 4, 4, 4));
        byte[] other = new byte[20];
        searcher.FindOther(vault.Hidden, other);
        long before = GC.GetAllocatedBytesForCurrentThread();
        searcher.FindOther(vault.Hidden, other);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static List<byte[]> Permutations(Problem problem)
    {
        byte[] values = [.. Enumerable.Range(0, problem.Domains.Count).Select(value => (byte)value)];
        var solutions = new List<byte[]>();
        Permute(values, 0, problem, solutions);
        return solutions;
    }

    private static void Permute(byte[] values, int from, Problem problem, List<byte[]> solutions)
    {
        if (from == values.Length)
        {
            if (problem.IsSatisfiedBy(values))
            {
                solutions.Add([.. values]);
            }
            return;
        }
        for (int i = from; i < values.Length; i++)
        {
            (values[from], values[i]) = (values[i], values[from]);
            Permute(values, from + 1, problem, solutions);
            (values[from], values[i]) = (values[i], values[from]);
        }
    }
}
