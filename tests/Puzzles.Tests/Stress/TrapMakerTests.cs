using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Stress;
using Gridlock.Puzzles.Themes;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Tests.Stress;

public sealed class TrapMakerTests
{
    private readonly PuzzleGenerator _generator = new();

    [Fact]
    public void An_impossible_trap_differs_in_one_condition_and_has_no_solution()
    {
        for (int i = 0; i < 40; i++)
        {
            Puzzle puzzle = Original(i);
            int tier = 1 + i % 3;
            Puzzle trap = Made(TrapMaker.Impossible(puzzle, tier, Seed.Parse($"trap {i}")));
            trap.ConditionsOf(tier)
                .Select(c => c.Number)
                .Should()
                .Equal(puzzle.ConditionsOf(tier).Select(c => c.Number));
            trap.ConditionsOf(tier)
                .Zip(puzzle.ConditionsOf(tier))
                .Count(pair => pair.First.Condition != pair.Second.Condition)
                .Should()
                .Be(1);
            trap.Solution.Should().BeEmpty();
            Count(trap, trap.Conditions).Should().Be(0);

            int[] core = [.. ((Trap.Impossible)trap.Trap!).Contradiction];
            Count(trap, trap.Conditions.Where(c => core.Contains(c.Number))).Should().Be(0);
            foreach (int spared in core)
            {
                Count(trap, trap.Conditions.Where(c => core.Contains(c.Number) && c.Number != spared))
                    .Should()
                    .BePositive("the contradiction names nothing needless");
            }
        }
    }

    [Fact]
    public void An_ambiguous_trap_misses_one_condition_and_records_two_allocations()
    {
        for (int i = 0; i < 60; i++)
        {
            Puzzle puzzle = Original(i);
            int tier = 1 + i % 3;
            Puzzle trap = Made(TrapMaker.Ambiguous(puzzle, tier, Seed.Parse($"trap {i}")));
            trap.Conditions.Should().HaveCount(puzzle.ConditionsOf(tier).Length - 1);
            byte[] other = [.. ((Trap.Ambiguous)trap.Trap!).Other];
            other.Should().NotEqual(trap.Solution);
            trap.Solution.Should().Equal(puzzle.Solution);
            trap.ToProblem(tier).IsSatisfiedBy(other).Should().BeTrue();
            trap.ToProblem(tier).IsSatisfiedBy(trap.Solution.AsSpan()).Should().BeTrue();
        }
    }

    [Fact]
    public void A_trap_reads_back_from_its_json()
    {
        Puzzle puzzle = Original(5);
        foreach (
            Puzzle trap in new[]
            {
                Made(TrapMaker.Impossible(puzzle, 2, Seed.Parse("a"))),
                Made(TrapMaker.Ambiguous(puzzle, 2, Seed.Parse("a"))),
            }
        )
        {
            var read = (PuzzleReading.Read)PuzzleJson.Read(PuzzleJson.Write(trap));
            PuzzleJson.Write(read.Puzzle).Should().Be(PuzzleJson.Write(trap));
        }
    }

    [Fact]
    public void A_trap_of_a_tier_that_is_not_there_is_refused_by_name()
    {
        TrapMaker
            .Ambiguous(Original(1), 4, Seed.Parse("a"))
            .Should()
            .BeOfType<StressResult.Refused>()
            .Which.Reason.Should()
            .Contain("has no tier 4; it has 1, 2, 3.");
    }

    private static Puzzle Made(StressResult result) =>
        result switch
        {
            StressResult.Stressed made => made.Puzzle,
            StressResult.Refused refused => throw new InvalidOperationException(refused.Reason),
            _ => throw new InvalidOperationException(),
        };

    private static long? Count(Puzzle puzzle, IEnumerable<NumberedCondition> conditions)
    {
        var searcher = new Searcher();
        searcher.Load(puzzle.Grid.ToProblem(conditions.Select(c => c.Condition)));
        return searcher.Count(1);
    }

    private Puzzle Original(int index)
    {
        (int rows, int columns) = (3 + index % 2, 4 + index / 2 % 3);
        var spec = new PuzzleSpec(rows, columns, 6, 3, new Museum());
        return ((GenerationResult.Generated)_generator.Generate(spec, Seed.Parse($"trapped {index}"))).Puzzle;
    }
}
