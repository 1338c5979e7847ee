using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.CpSat;

namespace Gridlock.Puzzles.Tests.Tiers;

public sealed class PuzzleProverTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Theory]
    [InlineData(4, 7, 15, 40)]
    [InlineData(2, 2, 1, 5)]
    [InlineData(3, 4, 6, 20)]
    [InlineData(6, 5, 12, 10)]
    [InlineData(7, 7, 40, 2)]
    public async Task CP_SAT_proves_what_our_own_search_found_unique(int rows, int columns, int conditions, int seeds)
    {
        var prover = new PuzzleProver(fixture.Prover());
        for (int seed = 0; seed < seeds; seed++)
        {
            Puzzle puzzle = Puzzles.Generate($"proof {seed}", rows, columns, conditions);
            Puzzle proven = await prover.ProveAsync(puzzle, TestContext.Current.CancellationToken);
            proven.Proof!.Status.Should().Be(ProofStatus.Unique, $"of seed {seed}");
            proven.Proof.Tiers.Select(tier => tier.Tier).Should().Equal(1, 2, 3);
            proven.Proof.Engine.Should().Be(prover.Engine.Name);
        }
    }

    [Fact]
    public async Task A_puzzle_with_a_condition_of_a_block_removed_is_ambiguous_in_that_tier_alone()
    {
        var prover = new PuzzleProver(fixture.Prover());
        for (int seed = 0; seed < 12; seed++)
        {
            Puzzle puzzle = Puzzles.Generate($"removed {seed}", 4, 6, 12);
            int tier = 1 + seed % 3;
            NumberedCondition removed = puzzle.Conditions.First(condition => condition.Tier == tier);
            Puzzle altered = puzzle with { Conditions = puzzle.Conditions.Remove(removed) };
            Puzzle judged = await prover.ProveAsync(altered, TestContext.Current.CancellationToken);
            judged.Proof!.Status.Should().Be(ProofStatus.Ambiguous);
            judged
                .Proof.Tiers.Where(t => t.Status == ProofStatus.Ambiguous)
                .Should()
                .ContainSingle()
                .Which.Tier.Should()
                .Be(tier);
        }
    }

    [Fact]
    public async Task An_engine_that_decides_nothing_never_makes_a_puzzle_unique()
    {
        // No time at all: whatever the engine says in it, a tier is either really proven or undecided.
        var prover = new PuzzleProver(fixture.Prover(new ProverOptions { TimeLimit = TimeSpan.FromTicks(1) }));
        Puzzle puzzle = Puzzles.Generate("no time", 6, 6, 10);
        NumberedCondition removed = puzzle.Conditions.Last();
        Puzzle altered = puzzle with { Conditions = puzzle.Conditions.Remove(removed) };
        Puzzle judged = await prover.ProveAsync(altered, TestContext.Current.CancellationToken);
        judged.Proof!.Status.Should().NotBe(ProofStatus.Unique);
    }
}
