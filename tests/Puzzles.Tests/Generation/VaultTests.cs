using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Themes;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Tests.Generation;

public sealed class VaultTests
{
    [Theory]
    [InlineData(2, 2, 1, 40)]
    [InlineData(2, 3, 3, 40)]
    [InlineData(3, 2, 3, 40)]
    [InlineData(2, 4, 4, 3)]
    public void Brute_force_finds_exactly_the_hidden_allocation_of_small_vaults(
        int rows,
        int columns,
        int conditions,
        int seeds
    )
    {
        for (int seed = 0; seed < seeds; seed++)
        {
            Puzzle puzzle = Generate($"brute {seed}", rows, columns, conditions);
            byte[][] all = [.. Allocations.Satisfying(puzzle.Grid, [])];
            for (int tier = 1; tier <= 3; tier++)
            {
                var needed = puzzle.ConditionsOf(tier).Select(c => c.Condition).ToList();
                all.Where(allocation => needed.TrueForAll(c => c.Holds(puzzle.Grid, allocation)))
                    .Should()
                    .ContainSingle()
                    .Which.Should()
                    .Equal(puzzle.Solution, $"tier {tier} of seed {seed}");
                foreach (NumberedCondition dropped in puzzle.Conditions.Where(c => c.Tier == tier))
                {
                    all.Count(allocation =>
                            needed.TrueForAll(c => c == dropped.Condition || c.Holds(puzzle.Grid, allocation))
                        )
                        .Should()
                        .BeGreaterThan(1, $"tier {tier} of seed {seed} needs '{dropped.Condition}'");
                }
            }
        }
    }

    [Theory]
    [InlineData(3, 4, 6, 12)]
    [InlineData(4, 4, 10, 3)]
    public void Search_confirms_uniqueness_and_need_in_larger_vaults(int rows, int columns, int conditions, int seeds)
    {
        var searcher = new Searcher();
        for (int seed = 0; seed < seeds; seed++)
        {
            Puzzle puzzle = Generate($"search {seed}", rows, columns, conditions);
            puzzle.Conditions.Count(c => c.Tier == 0).Should().Be(conditions);
            for (int tier = 1; tier <= 3; tier++)
            {
                searcher.Load(puzzle.ToProblem(tier));
                searcher.Count(2).Should().Be(1);
                foreach (NumberedCondition dropped in puzzle.Conditions.Where(c => c.Tier == tier))
                {
                    var rest = puzzle.ConditionsOf(tier).Where(c => c != dropped).Select(c => c.Condition);
                    searcher.Load(puzzle.Grid.ToProblem(rest));
                    searcher.Count(2).Should().Be(2, $"tier {tier} of seed {seed} needs '{dropped.Condition}'");
                }
            }
        }
    }

    [Theory]
    [InlineData(8, 5, 13)]
    [InlineData(8, 4, 0)]
    [InlineData(5, 8, 32)]
    public void The_largest_vaults_come_with_all_tiers_unique(int rows, int columns, int conditions)
    {
        var searcher = new Searcher();
        for (int seed = 0; seed < 2; seed++)
        {
            Puzzle puzzle = Generate($"largest {seed}", rows, columns, conditions);
            puzzle.Conditions.Count(c => c.Tier == 0).Should().Be(conditions);
            for (int tier = 1; tier <= 3; tier++)
            {
                searcher.Load(puzzle.ToProblem(tier));
                searcher.FindOther([.. puzzle.Solution], new byte[rows * columns]).Should().Be(SearchOutcome.None);
            }
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_vault()
    {
        for (int seed = 0; seed < 10; seed++)
        {
            string first = PuzzleJson.Write(Generate($"same {seed}", 3, 3, 5));
            PuzzleJson.Write(Generate($"same {seed}", 3, 3, 5)).Should().Be(first);
        }
    }

    [Theory]
    [InlineData(6, 7, 5, "A vault has at most 40 cells, such as 5x8, not 6x7.")]
    [InlineData(2, 2, 9, "A 2x2 vault can have 0 to 2 base conditions, not 9*")]
    public void A_vault_that_can_not_be_is_refused(int rows, int columns, int conditions, string reason) =>
        new PuzzleGenerator()
            .Generate(Spec(rows, columns, conditions), Seed.Parse("x"))
            .Should()
            .BeOfType<GenerationResult.Refused>()
            .Which.Reason.Should()
            .Match(reason);

    private static PuzzleSpec Spec(int rows, int columns, int conditions) =>
        new(rows, columns, conditions, 3, new Museum()) { Shape = Shape.Vault };

    private static Puzzle Generate(string seed, int rows, int columns, int conditions) =>
        (
            (GenerationResult.Generated)
                new PuzzleGenerator().Generate(Spec(rows, columns, conditions), Seed.Parse(seed))
        ).Puzzle;
}
