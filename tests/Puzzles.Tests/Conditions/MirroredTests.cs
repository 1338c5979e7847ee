using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Tests.Conditions;

public sealed class MirroredTests
{
    private const int Seeds = 800;
    private const int FingerprintSeeds = 30;

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
            foreach (byte[] positions in sample.Tried())
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

    /// <summary>What a twin's fingerprint stands on.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_mirror_image_states_itself_in_mirrored_constraints(string name, Shape shape)
    {
        foreach (ConditionSample sample in ConditionSample.Of(name, shape, "fingerprint", FingerprintSeeds))
        {
            (Condition condition, Grid grid) = (sample.Condition, sample.Grid);
            // A place for one artifact makes left and right differ.
            var placed = new Condition(ConditionKinds.Find("in-column")!, 0, 0);
            string given = Fingerprint.Of(grid, [(0, placed), (1, condition)]);
            Condition[] images = [placed.Kind.Mirrored(placed, grid), condition.Kind.Mirrored(condition, grid)];
            Fingerprint.Of(grid, [(0, images[0]), (1, images[1])]).Should().Be(given, "{0} is mirrored", condition);
        }
    }

    private static byte Image(byte position, Grid grid) =>
        (byte)(grid.RowOf(position) * grid.Columns + grid.Columns - 1 - grid.ColumnOf(position));
}
