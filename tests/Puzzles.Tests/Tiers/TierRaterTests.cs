using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.Deduction;

namespace Gridlock.Puzzles.Tests.Tiers;

public sealed class TierRaterTests
{
    [Theory]
    [InlineData(4, 7, 14.81)]
    [InlineData(2, 2, 0.602)]
    [InlineData(5, 5, 10.396)]
    public void The_search_space_is_a_permutation_for_each_row(int rows, int columns, double logarithm)
    {
        Puzzle puzzle = Puzzles.Generate("space", rows, columns, 1);
        puzzle.Tiers.Should().OnlyContain(tier => tier.SearchSpace == logarithm);
    }

    [Fact]
    public void A_rating_is_read_back_as_it_was_written()
    {
        Puzzle puzzle = Puzzles.Generate("ratings", 4, 6, 12);
        var read = (PuzzleReading.Read)PuzzleJson.Read(PuzzleJson.Write(puzzle));
        read.Puzzle.Tiers.Should().Equal(puzzle.Tiers);
    }

    [Fact]
    public void A_rating_that_was_stopped_says_so_and_is_read_back_as_such()
    {
        Puzzle puzzle = Puzzles.Generate("ratings", 4, 6, 12);
        PuzzleJson.Write(puzzle).Should().NotContain("unfinished");
        Puzzle stopped = puzzle with { Tiers = puzzle.Tiers.SetItem(1, puzzle.Tiers[1] with { Unfinished = true }) };
        var read = (PuzzleReading.Read)PuzzleJson.Read(PuzzleJson.Write(stopped));
        read.Puzzle.Tiers.Should().Equal(stopped.Tiers);
    }

    [Fact]
    public void What_ifs_are_counted_exactly_where_the_grade_says_that_there_are_some()
    {
        int counted = 0;
        for (int seed = 0; seed < 60; seed++)
        {
            foreach (TierRating tier in Puzzles.Generate($"what if {seed}", 5, 6, 12).Tiers)
            {
                (tier.WhatIfs > 0).Should().Be(tier.Grade >= (int)Grade.WhatIf);
                tier.WhatIfs.Should().BeLessThanOrEqualTo(tier.Steps);
                counted += tier.WhatIfs > 0 ? 1 : 0;
            }
        }
        counted.Should().BeGreaterThan(0);
    }

    [Fact]
    public void The_open_share_is_what_the_two_lowest_grades_leave()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            Puzzle puzzle = Puzzles.Generate($"open {seed}", 4, 5, 8);
            foreach (int tier in puzzle.Tiers.Select(rating => rating.Tier))
            {
                Chain easy = StepSolver.Solve(puzzle.ToProblem(tier), Grade.Relation);
                int open = easy.Domains.Sum(domain => System.Numerics.BitOperations.PopCount(domain) - 1);
                var features = DifficultyFeatures.Of(puzzle, tier, StepSolver.Solve(puzzle.ToProblem(tier)));
                features.Open.Should().BeApproximately(open / (20.0 * 4), 1e-9);
            }
        }
    }
}
