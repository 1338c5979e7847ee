using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Conditions.Compound;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Tests.Conditions.Compound;

public sealed class EntanglementTests
{
    private const int Pairs = 4000;

    [Theory]
    [InlineData("in-column 0 1", "in-column 1 1", true)] // Two of one category in one column.
    [InlineData("in-column 0 1", "in-column 1 2", false)]
    [InlineData("in-column 0 1", "in-column 3 1", false)]
    [InlineData("not-in-column 0 1", "not-in-column 1 1", true)] // Not both can be there.
    [InlineData("in-column 0 1", "in-column 0 2", true)] // One artifact.
    [InlineData("left-of 0 3", "in-column 3 2", true)]
    [InlineData("in-column 0 1", "adjacent 1 2", true)] // The middle of three parts the other two.
    [InlineData("in-column 0 0", "left-of 1 2", false)]
    [InlineData("same-column 0 3", "same-column 1 4", false)]
    public void In_a_line_up_of_three_columns(string first, string second, bool entangled) =>
        Entangled(SmallGrids.LineUp(2, 3), first, second).Should().Be(entangled);

    [Theory]
    [InlineData("same-column 0 2", "same-column 1 3")] // Where the one pair shares a column, so does the other.
    [InlineData("left-of 0 2", "in-column 1 0")] // "Left of" leaves 0 no column but the first.
    public void With_two_columns_more_is_entangled(string first, string second) =>
        Entangled(SmallGrids.LineUp(2, 2), first, second).Should().BeTrue();

    [Theory]
    [InlineData("in-row 0 0", "in-row 1 0", false)]
    [InlineData("directly-above 0 1", "directly-above 2 3", false)]
    [InlineData("same-row 0 1", "same-row 2 3", false)]
    public void In_a_vault_of_three_columns(string first, string second, bool entangled) =>
        Entangled(SmallGrids.Vault(2, 3), first, second).Should().Be(entangled);

    [Fact]
    public void In_a_vault_of_four_cells_two_pairs_share_their_rows_or_neither_does() =>
        Entangled(SmallGrids.Vault(2, 2), "same-row 0 1", "same-row 2 3").Should().BeTrue();

    [Fact]
    public void Parts_are_entangled_exactly_where_they_share_an_artifact_or_not_all_four_combinations_occur()
    {
        Grid[] grids =
        [
            SmallGrids.LineUp(2, 2),
            SmallGrids.LineUp(2, 3),
            SmallGrids.Vault(2, 2),
            SmallGrids.Vault(2, 3),
        ];
        int[] found = new int[2];
        foreach (Grid grid in grids)
        {
            byte[][] all = [.. Allocations.Satisfying(grid, [])];
            var random = new SeededRandom(Seed.Parse("entangled"));
            for (int i = 0; i < Pairs / grids.Length; i++)
            {
                (Condition? p, Condition? q) = (Any(grid, random), Any(grid, random));
                if (p is null || q is null)
                {
                    continue;
                }
                bool shared = Artifacts(p).Intersect(Artifacts(q)).Any();
                int combinations = all.Select(a => (p.Holds(grid, a), q.Holds(grid, a))).Distinct().Count();
                bool entangled = Entanglement.Of(Atom(p, grid), Atom(q, grid), grid);
                entangled.Should().Be(shared || combinations < 4, "{0} and {1}", p, q);
                found[entangled ? 1 : 0]++;
            }
        }
        found.Should().OnlyContain(count => count > Pairs / 20);
    }

    [Fact]
    public void No_compound_is_proposed_whose_parts_are_entangled()
    {
        Grid[] grids =
        [
            SmallGrids.LineUp(3, 3),
            SmallGrids.LineUp(4, 7),
            SmallGrids.Vault(3, 3),
            SmallGrids.Vault(5, 8),
        ];
        int proposed = 0;
        for (int i = 0; i < Pairs; i++)
        {
            var random = new SeededRandom(Seed.Parse("compounds").Derive("test", i));
            Grid grid = grids[i % grids.Length];
            var compounds = ConditionKinds.All.Where(kind => kind.MostParts > 0).ToArray();
            byte[] hidden = Allocations.Draw(grid, random);
            if (compounds[i / grids.Length % compounds.Length].Propose(grid, hidden, random) is not { } compound)
            {
                continue;
            }
            proposed++;
            compound.Parts.Should().OnlyContain(part => part.Kind.Fits(grid) && part.Kind.Accepts(part, grid));
            for (int first = 0; first < compound.Parts.Length; first++)
            {
                for (int second = 0; second < first; second++)
                {
                    (Condition p, Condition q) = (compound.Parts[first], compound.Parts[second]);
                    Entanglement.Of(Atom(p, grid), Atom(q, grid), grid).Should().BeFalse("{0} was proposed", compound);
                }
            }
        }
        proposed.Should().BeGreaterThan(Pairs / 3);
    }

    private static Condition? Any(Grid grid, SeededRandom random)
    {
        AtomKind kind = ConditionKinds.PartsOf(grid)[random.Below(ConditionKinds.PartsOf(grid).Length)];
        return kind.Fits(grid) ? kind.Any(grid, random) : null;
    }

    private static IEnumerable<int> Artifacts(Condition part) =>
        part.Arguments.Where((_, i) => part.Kind.Parameters[i].Type == ParameterType.Artifact);

    private static bool Entangled(Grid grid, string first, string second) =>
        Entanglement.Of(Atom(Parsed(first), grid), Atom(Parsed(second), grid), grid);

    private static Solver.Model.Atom Atom(Condition part, Grid grid) => ((AtomKind)part.Kind).ToAtom(part, grid);

    private static Condition Parsed(string text)
    {
        string[] words = text.Split(' ');
        return SmallGrids.Condition(words[0], [.. words[1..].Select(int.Parse)]);
    }
}
