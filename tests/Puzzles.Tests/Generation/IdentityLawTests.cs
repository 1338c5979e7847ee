using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Stress;
using Gridlock.Puzzles.Themes;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Tests.Generation;

public sealed class IdentityLawTests
{
    private const int Seeds = 250;

    /// <summary>The smallest sizes, where one condition could come near to the whole answer, and some more.</summary>
    public static TheoryData<Shape, int, int> Sizes =>
        new()
        {
            { Shape.LineUp, 2, 2 },
            { Shape.LineUp, 2, 3 },
            { Shape.LineUp, 3, 2 },
            { Shape.LineUp, 5, 2 },
            { Shape.LineUp, 3, 3 },
            { Shape.LineUp, 2, 6 },
            { Shape.LineUp, 4, 4 },
            { Shape.LineUp, 4, 7 },
            { Shape.Vault, 2, 2 },
            { Shape.Vault, 2, 3 },
            { Shape.Vault, 3, 3 },
        };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void No_condition_alone_states_the_answer_and_no_label_stands_in_two_categories(
        Shape shape,
        int rows,
        int columns
    )
    {
        var generator = new PuzzleGenerator();
        var searcher = new Searcher();
        int conditions = BaseConditionLimits.Most(shape, rows, columns) / 2;
        var spec = new PuzzleSpec(rows, columns, conditions, 3, new Museum()) { Shape = shape };
        for (int seed = 0; seed < Seeds; seed++)
        {
            Puzzle puzzle = ((GenerationResult.Generated)generator.Generate(spec, Seed.Parse($"law {seed}"))).Puzzle;
            Holds(puzzle, searcher);
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Stress_adds_no_condition_that_states_the_answer(Shape shape, int rows, int columns)
    {
        var generator = new PuzzleGenerator();
        var searcher = new Searcher();
        int conditions = BaseConditionLimits.Most(shape, rows, columns) / 2;
        int added = 0;
        for (int seed = 0; seed < Seeds / 5; seed++)
        {
            Theme theme = ThemeCatalogue.All[seed % ThemeCatalogue.All.Length];
            var spec = new PuzzleSpec(rows, columns, conditions, 1 + seed % 3, theme) { Shape = shape };
            Puzzle puzzle = ((GenerationResult.Generated)generator.Generate(spec, Seed.Parse($"stress {seed}"))).Puzzle;
            var stress = new StressSpec(2, 1, ConditionOrder.Random, null);
            if (
                Stressor.Apply(puzzle, stress, Seed.Parse($"stress {seed}")) is StressResult.Stressed
                {
                    Puzzle: var more
                }
            )
            {
                added++;
                Holds(more, searcher);
            }
        }
        added.Should().BePositive();
    }

    private static void Holds(Puzzle puzzle, Searcher searcher)
    {
        puzzle.Labels.Artifacts.Concat(puzzle.Labels.Categories).Should().OnlyHaveUniqueItems();
        byte[] other = new byte[puzzle.Grid.Artifacts];
        foreach (Condition condition in puzzle.Conditions.Select(c => c.Condition))
        {
            foreach (
                Condition stated in condition
                    .Parts.Where(p => p.Holds(puzzle.Grid, puzzle.Solution.AsSpan()))
                    .Append(condition)
            )
            {
                searcher.Load(puzzle.Grid.ToProblem([stated]));
                searcher
                    .FindOther(puzzle.Solution.AsSpan(), other)
                    .Should()
                    .Be(SearchOutcome.Found, $"'{stated}' alone must leave a choice");
            }
        }
    }
}
