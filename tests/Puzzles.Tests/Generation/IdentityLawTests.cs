using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
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
        byte[] other = new byte[rows * columns];
        for (int seed = 0; seed < Seeds; seed++)
        {
            Puzzle puzzle = ((GenerationResult.Generated)generator.Generate(spec, Seed.Parse($"law {seed}"))).Puzzle;
            puzzle.Labels.Artifacts.Should().OnlyHaveUniqueItems();
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
}
