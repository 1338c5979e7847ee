using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Tests.Generation;

public sealed class KindMixTests
{
    [Fact]
    public void Every_kind_is_drawn_for_the_tier_of_its_group_on_some_grid()
    {
        Grid[] grids = [Of(Shape.LineUp, 4, 7), Of(Shape.Vault, 3, 4)];
        foreach (ConditionKind kind in ConditionKinds.All)
        {
            grids
                .Any(grid => KindMixes.Block((int)kind.Group, grid).On(grid).Contains(kind))
                .Should()
                .BeTrue($"'{kind}' must be drawn somewhere");
        }
    }

    [Fact]
    public void Every_tier_draws_kinds_of_its_own_group_alone()
    {
        for (int tier = 1; tier <= PuzzleSpec.MostTiers; tier++)
        {
            foreach (Grid grid in (Grid[])[Of(Shape.LineUp, 4, 7), Of(Shape.LineUp, 8, 8), Of(Shape.Vault, 5, 8)])
            {
                KindMixes.Block(tier, grid).On(grid).Should().OnlyContain(kind => (int)kind.Group == tier);
                KindMixes.Block(tier, grid).Firm.On(grid).Should().NotBeEmpty();
                KindMixes.Block(tier, grid).Firm.On(grid).Should().OnlyContain(kind => (int)kind.Group == tier);
            }
        }
    }

    [Fact]
    public void A_name_that_no_kind_has_is_an_error() =>
        FluentActions.Invoking(() => new KindMix(("in-colum", 1))).Should().Throw<ArgumentException>();

    private static Grid Of(Shape shape, int rows, int columns) =>
        new(shape, rows, columns, [.. Enumerable.Repeat(3, rows * columns)]);
}
