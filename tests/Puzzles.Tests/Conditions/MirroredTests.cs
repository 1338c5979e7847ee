using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Tests.Conditions;

public sealed class MirroredTests
{
    private const int Seeds = 800;

    public static TheoryData<string, Shape> Kinds => ConditionSample.KindsAndShapes();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_condition_holds_exactly_where_its_mirror_image_holds_in_the_mirrored_allocation(
        string name,
        Shape shape
    )
    {
        foreach (ConditionSample sample in ConditionSample.Of(name, shape, "mirrored", Seeds))
        {
            (Condition condition, Grid grid) = (sample.Condition, sample.Grid);
            Condition mirrored = condition.Kind.Mirrored(condition, grid);
            Condition twice = mirrored.Kind.Mirrored(mirrored, grid);
            mirrored.Kind.Accepts(mirrored, grid).Should().BeTrue("{0} mirrors {1}", mirrored, condition);
            mirrored.Kind.Fits(grid).Should().BeTrue("{0} mirrors {1}", mirrored, condition);
            foreach (byte[] positions in sample.Allocations())
            {
                byte[] image = [.. positions.Select(position => Image(position, grid))];
                bool holds = condition.Holds(grid, positions);
                if (mirrored.Holds(grid, image) != holds || twice.Holds(grid, positions) != holds)
                {
                    Assert.Fail($"{condition}, mirrored {mirrored}, twice {twice}: {string.Join(",", positions)}");
                }
            }
        }
    }

    private static byte Image(byte position, Grid grid) =>
        (byte)(grid.RowOf(position) * grid.Columns + grid.Columns - 1 - grid.ColumnOf(position));
}
