using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Themes;
using Gridlock.Solver.Deduction;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Tests.Generation;

public sealed class GradeTests
{
    public static TheoryData<Shape, int, int, int, int, int> Sizes =>
        new()
        {
            { Shape.LineUp, 4, 7, 1, 1, 20 },
            { Shape.LineUp, 4, 7, 2, 3, 5 },
            { Shape.LineUp, 4, 7, 3, 3, 5 },
            { Shape.LineUp, 4, 7, 4, 3, 2 },
            { Shape.LineUp, 4, 7, 5, 3, 5 },
            { Shape.LineUp, 4, 7, 6, 3, 2 },
            { Shape.LineUp, 3, 5, 2, 3, 10 },
            { Shape.LineUp, 3, 5, 5, 3, 10 },
            { Shape.Vault, 3, 3, 4, 3, 2 },
            { Shape.Vault, 3, 3, 5, 3, 3 },
        };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_tier_has_exactly_the_grade_that_was_asked_for(
        Shape shape,
        int rows,
        int columns,
        int grade,
        int tiers,
        int seeds
    )
    {
        var searcher = new Searcher();
        for (int seed = 0; seed < seeds; seed++)
        {
            PuzzleSpec spec = Spec(shape, rows, columns, grade, tiers);
            Puzzle puzzle = Generate(spec, $"grade {seed}");
            puzzle.Tiers.Should().HaveCount(tiers);
            for (int tier = 1; tier <= tiers; tier++)
            {
                Chain chain = StepSolver.Solve(puzzle.ToProblem(tier), (Grade)grade);
                chain.End.Should().Be(ChainEnd.Solved);
                chain.Grade.Should().Be((Grade)grade);
                puzzle.Tiers[tier - 1].Grade.Should().Be(grade);
                foreach (NumberedCondition dropped in puzzle.Conditions.Where(c => c.Tier == tier))
                {
                    var rest = puzzle.ConditionsOf(tier).Where(c => c != dropped).Select(c => c.Condition);
                    searcher.Load(puzzle.Grid.ToProblem(rest));
                    searcher.Count(2).Should().Be(2, $"tier {tier} of seed {seed} needs '{dropped.Condition}'");
                }
            }
        }
    }

    [Fact]
    public void The_same_seed_and_grade_give_the_same_bytes()
    {
        PuzzleSpec spec = Spec(Shape.LineUp, 4, 5, 3, 3);
        PuzzleJson.Write(Generate(spec, "same")).Should().Be(PuzzleJson.Write(Generate(spec, "same")));
    }

    [Fact]
    public void A_grade_that_a_size_can_not_have_is_refused_with_those_that_it_can()
    {
        Refusal(Spec(Shape.LineUp, 2, 3, 3, 3), "q")
            .Should()
            .Match("No puzzle was found for '*grade 3', *it can have grades 2, 4; another seed *");
    }

    [Fact]
    public void A_rare_grade_is_looked_for_longer_than_one_that_is_common() =>
        Generate(Spec(Shape.LineUp, 4, 4, 6, 3), "z7").Tiers.Should().OnlyContain(tier => tier.Grade == 6);

    [Fact]
    public void The_first_grade_is_for_one_tier() =>
        Refusal(Spec(Shape.LineUp, 4, 7, 1, 3), "x").Should().StartWith("Grade 1 is for puzzles of 1 tier, not 3:");

    private static PuzzleSpec Spec(Shape shape, int rows, int columns, int grade, int tiers) =>
        new(rows, columns, UsualCounts.BaseConditions(shape, rows, columns, grade), tiers, new Museum())
        {
            Shape = shape,
            Grade = grade,
        };

    private static Puzzle Generate(PuzzleSpec spec, string seed) =>
        new PuzzleGenerator().Generate(spec, Seed.Parse(seed)) switch
        {
            GenerationResult.Generated generated => generated.Puzzle,
            var result => throw new InvalidOperationException(((GenerationResult.Refused)result).Reason),
        };

    private static string Refusal(PuzzleSpec spec, string seed) =>
        ((GenerationResult.Refused)new PuzzleGenerator().Generate(spec, Seed.Parse(seed))).Reason;
}
