using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Tests.Conditions.Vaults;

/// <summary>Where a condition lets an artifact stand, as a drawing of the vault.</summary>
public sealed class VaultPlacesTests
{
    [Theory]
    [InlineData(4, 4, "AABB/AABB/CCDD/CCDD")]
    [InlineData(5, 4, "AABB/AABB/..../CCDD/CCDD")]
    [InlineData(4, 5, "AA.BB/AA.BB/CC.DD/CC.DD")]
    [InlineData(5, 5, "AA.BB/AA.BB/...../CC.DD/CC.DD")]
    [InlineData(2, 7, "AAA.BBB/CCC.DDD")]
    [InlineData(3, 8, "AAAABBBB/......../CCCCDDDD")]
    public void The_middle_of_an_odd_side_belongs_to_no_quarter(int rows, int columns, string drawing)
    {
        Grid vault = SmallGrids.Vault(rows, columns);
        char At(int position, int quarter) =>
            quarter == Grid.Quarters ? '.'
            : SmallGrids.Condition("in-quarter", 0, quarter).Holds(vault, [(byte)position]) ? "ABCD"[quarter]
            : At(position, quarter + 1);
        Draw(vault, position => At(position, 0)).Should().Be(drawing);
    }

    [Theory]
    [InlineData(2, 2, false)]
    [InlineData(3, 3, false)]
    [InlineData(2, 3, false)]
    [InlineData(2, 4, true)]
    [InlineData(4, 3, true)]
    public void A_quarter_is_spoken_of_where_it_has_more_than_one_cell(int rows, int columns, bool fits) =>
        SmallGrids.Condition("in-quarter", 0, 0).Kind.Fits(SmallGrids.Vault(rows, columns)).Should().Be(fits);

    [Theory]
    [InlineData("same-row", "..../#.##/....")]
    [InlineData("different-rows", "####/..../####")]
    [InlineData("directly-above", ".#../..../....")]
    [InlineData("directly-below", "..../..../.#..")]
    [InlineData("beside", "..../#.#./....")]
    [InlineData("diagonal-neighbours", "#.#./..../#.#.")]
    [InlineData("kings-neighbours", "###./#.#./###.")]
    public void A_relation_draws_its_cells_around_the_other_artifact(string kind, string drawing)
    {
        Grid vault = SmallGrids.Vault(3, 4);
        const byte Centre = 5;
        Atom atom = ((AtomKind)SmallGrids.Condition(kind, 0, 1).Kind).ToAtom(SmallGrids.Condition(kind, 0, 1), vault);
        string Drawn(Func<byte[], bool> holds) =>
            Draw(vault, position => position != Centre && holds([(byte)position, Centre]) ? '#' : '.');
        Drawn(positions => SmallGrids.Condition(kind, 0, 1).Holds(vault, positions)).Should().Be(drawing);
        Drawn(positions => atom.Holds(positions)).Should().Be(drawing);
    }

    private static string Draw(Grid vault, Func<int, char> cell) =>
        string.Join(
            "/",
            Enumerable
                .Range(0, vault.Rows)
                .Select(row => string.Concat(Enumerable.Range(row * vault.Columns, vault.Columns).Select(cell)))
        );
}
