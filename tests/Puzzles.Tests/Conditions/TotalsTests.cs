using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Tests.Conditions;

/// <summary>How many allocations of small grids satisfy a statement about complexity, counted by hand.</summary>
public sealed class TotalsTests
{
    /// <summary>Ratings 1, 2, 3, 4 in 2x2: two of six pairs add up to 5, and each pair fills a row or column in 2 x 2 ways.</summary>
    [Theory]
    [InlineData("row-total-is", 0, 5, 8)]
    [InlineData("row-total-is", 1, 3, 4)]
    [InlineData("row-total-is", 1, 2, 0)]
    [InlineData("row-total-at-least", 0, 5, 16)]
    [InlineData("row-total-at-least", 0, 6, 8)]
    [InlineData("row-total-at-most", 0, 4, 8)]
    [InlineData("row-total-at-most", 1, 7, 24)]
    [InlineData("total-is", 0, 5, 8)]
    [InlineData("total-at-least", 1, 7, 4)]
    [InlineData("total-at-most", 1, 3, 4)]
    [InlineData("same-total", 0, 1, 8)]
    [InlineData("heavier-of-two", 0, 1, 8)]
    public void Totals_of_a_vault_of_two_by_two(string kind, int first, int second, int allocations) =>
        Count(SmallGrids.Vault(2, 2, 1, 2, 3, 4), kind, first, second).Should().Be(allocations);

    /// <summary>Three ones and three threes in 2x3: a row holds j threes in C(3,j)² of C(6,3) ways, each times 3! x 3!.</summary>
    [Theory]
    [InlineData("row-total-is", 0, 3, 36)]
    [InlineData("row-total-is", 0, 5, 9 * 36)]
    [InlineData("row-total-is", 1, 7, 9 * 36)]
    [InlineData("row-total-at-least", 1, 7, 10 * 36)]
    [InlineData("total-is", 2, 6, 4 * 36)]
    [InlineData("total-is", 0, 4, 12 * 36)]
    [InlineData("heavier-of-two", 0, 2, 6 * 36)]
    [InlineData("same-total", 0, 2, 8 * 36)]
    public void Totals_of_a_vault_of_two_by_three(string kind, int first, int second, int allocations) =>
        Count(SmallGrids.Vault(2, 3, 1, 3, 1, 3, 1, 3), kind, first, second).Should().Be(allocations);

    [Fact]
    public void Where_several_are_the_most_complex_one_of_them_is_enough()
    {
        // The first category is rated 4, 4, 1: one of three columns has none of the two highest.
        Grid grid = SmallGrids.LineUp(2, 3, 4, 4, 1, 5, 2, 2);
        Count(grid, "most-complex-in-column", 0, 1).Should().Be(36 * 2 / 3);
        Count(grid, "most-complex-in-column", 1, 1).Should().Be(36 / 3);
    }

    [Fact]
    public void Where_a_whole_category_is_equally_complex_a_line_up_does_not_speak_of_its_most_complex()
    {
        Condition condition = SmallGrids.Condition("most-complex-in-column", 0, 1);
        condition.Kind.Accepts(condition, SmallGrids.LineUp(2, 3, 4, 4, 4, 5, 2, 2)).Should().BeFalse();
        condition.Kind.Accepts(condition, SmallGrids.Vault(2, 3, 4, 4, 4, 5, 2, 2)).Should().BeTrue();
    }

    [Theory]
    [InlineData(1, 0, true)] // The other category is rated 5, 2, 2, against 4.
    [InlineData(0, 0, false)] // None of its own category is above 4.
    [InlineData(1, 2, false)] // All of the other category are above 1, and every column has one.
    [InlineData(0, 2, false)] // Both others of its own category are above 1, and every neighbour is one of them.
    public void A_more_complex_neighbour_is_spoken_of_where_it_is_in_question(int category, int artifact, bool accepted)
    {
        Condition condition = SmallGrids.Condition("more-complex-neighbour", artifact, category);
        condition.Kind.Accepts(condition, SmallGrids.LineUp(2, 3, 4, 4, 1, 5, 2, 2)).Should().Be(accepted);
    }

    [Fact]
    public void A_more_complex_neighbour_is_in_the_next_column_in_any_row()
    {
        // Six artifacts in 2x3; only the last is above 3, and the first is rated 3. In a corner column, two of the five other
        // cells are in the next column; in the middle column, four are.
        Grid vault = SmallGrids.Vault(2, 3, 3, 1, 1, 1, 1, 5);
        Count(vault, "more-complex-neighbour", 0, 1).Should().Be((4 * 2 + 2 * 4) * 24);
    }

    [Theory]
    [InlineData(0, 1, 36 / 3)] // The one object rated 5 or more is in the third of three columns.
    [InlineData(1, 1, 36 * 2 / 3)]
    public void Rated_objects_are_counted_in_all_columns_from_the_first_to_the_last(
        int count,
        int last,
        int allocations
    ) =>
        Count(SmallGrids.LineUp(2, 3, 4, 4, 1, 5, 2, 2), "rated-in-columns", 0, last, 5, count)
            .Should()
            .Be(allocations);

    [Fact]
    public void One_each_leaves_no_third_column()
    {
        // Two of different categories: each in one of the two columns, and not both in one.
        Count(SmallGrids.LineUp(2, 3), "one-each", 0, 3, 0, 2).Should().Be(36 * 2 / 9);
        // Two of one category: two of six orders.
        Count(SmallGrids.LineUp(2, 3), "one-each", 0, 1, 0, 2).Should().Be(36 * 2 / 6);
        // In a vault a column has two cells: 2 x 2 x 2 of 30 pairs of cells.
        Count(SmallGrids.Vault(2, 3), "one-each", 0, 1, 0, 2).Should().Be(720 * 8 / 30);
    }

    private static int Count(Grid grid, string kind, params int[] arguments)
    {
        Condition condition = SmallGrids.Condition(kind, arguments);
        condition.Kind.Accepts(condition, grid).Should().BeTrue();
        return Allocations.Every(grid).Count(positions => condition.Holds(grid, positions));
    }
}
