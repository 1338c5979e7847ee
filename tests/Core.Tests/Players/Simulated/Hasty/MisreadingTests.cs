using Gridlock.Core.Players.Simulated.Hasty;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Players.Simulated.Hasty;

public sealed class MisreadingTests
{
    [Theory]
    [InlineData(Shape.LineUp)]
    [InlineData(Shape.Vault)]
    public void A_misread_condition_is_another_one_that_the_grid_could_have(Shape shape)
    {
        var (fitting, misread) = (new HashSet<string>(), new HashSet<string>());
        for (int i = 0; i < 300; i++)
        {
            Puzzle puzzle = UniquePuzzle.Draw(3, 4, i % 60, shape);
            var random = new SeededRandom(Seed.Parse("misreading").Derive("test", i));
            foreach (ConditionKind kind in ConditionKinds.All.Where(kind => kind.Fits(puzzle.Grid)))
            {
                fitting.Add(kind.Name);
                if (
                    kind.Propose(puzzle.Grid, puzzle.Solution.AsSpan(), random) is { } condition
                    && Misreading.Of(condition, puzzle.Grid, random) is { } other
                )
                {
                    other.Should().NotBe(condition);
                    other.Kind.Accepts(other, puzzle.Grid).Should().BeTrue();
                    other.ToConstraints(puzzle.Grid).Should().NotBeEmpty();
                    other.ToClause(puzzle.Labels).Should().NotBe(condition.ToClause(puzzle.Labels));
                    misread.Add(kind.Name);
                }
            }
        }
        misread.Should().BeEquivalentTo(fitting);
    }
}
