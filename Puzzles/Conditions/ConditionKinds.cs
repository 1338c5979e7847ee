using System.Collections.Frozen;
using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions.Complexity;
using Gridlock.Puzzles.Conditions.Compound;
using Gridlock.Puzzles.Conditions.Direct;
using Gridlock.Puzzles.Conditions.Outside;
using Gridlock.Puzzles.Conditions.Relations;
using Gridlock.Puzzles.Conditions.Triples;
using Gridlock.Puzzles.Conditions.Vaults;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Conditions;

/// <summary>Every condition kind there is; their order is part of what a seed means.</summary>
public static class ConditionKinds
{
    private static ImmutableArray<AtomKind> Parts { get; } =
    [
        new InColumn(),
        new NotInColumn(),
        new OddColumn(),
        new EvenColumn(),
        new SameColumn(),
        new DifferentColumns(),
        new ImmediatelyLeft(),
        new ImmediatelyRight(),
        new LeftOf(),
        new RightOf(),
        new Adjacent(),
        new NotAdjacent(),
        new ExactlyApart(),
    ];

    private static ImmutableArray<AtomKind> VaultParts { get; } =
    [
        .. Parts,
        new InRow(),
        new NotInRow(),
        new SameRow(),
        new DirectlyAbove(),
        new DirectlyBelow(),
        new Beside(),
        new KingsNeighbours(),
    ];

    /// <summary>Remarks about things outside the grid; never drawn by the generator.</summary>
    public static RedHerring Outside { get; } = new();

    public static ImmutableArray<ConditionKind> All { get; } =
    [
        .. Parts,
        new OneOfTwoColumns(),
        new AtAnEnd(),
        new NotAtAnEnd(),
        new LeftHalf(),
        new RightHalf(),
        new InTheMiddle(),
        new AtLeastApart(),
        new AtMostApart(),
        new MirroredColumns(),
        new Between(),
        new BetweenInOrder(),
        new AdjacentToBoth(),
        new EvenlySpaced(),
        new ChainInOrder(),
        new AllInDifferentColumns(),
        new ExactlyOne(),
        new AtLeastOne(),
        new Neither(),
        new IfThen(),
        new IfAndOnlyIf(),
        new TotalIs(),
        new TotalAtLeast(),
        new TotalAtMost(),
        .. VaultParts[Parts.Length..],
        new DifferentRows(),
        new DiagonalNeighbours(),
        new InQuarter(),
        new RowTotalIs(),
        new RowTotalAtLeast(),
        new RowTotalAtMost(),
        new ExactlyKOfN(),
        new OneEach(),
        new SameTotal(),
        new HeavierOfTwo(),
        new MostComplexInColumn(),
        new MoreComplexNeighbour(),
        new RatedInColumns(),
    ];

    private static FrozenDictionary<string, ConditionKind> ByName { get; } =
        All.Append(Outside).ToFrozenDictionary(kind => kind.Name);

    /// <summary>The kinds that may stand inside a compound of this grid: short, and clear beside another clause; not each of them
    /// fits every size.</summary>
    public static ImmutableArray<AtomKind> PartsOf(Grid grid) => grid.IsVault ? VaultParts : Parts;

    /// <summary>Null if there is no kind of this name.</summary>
    public static ConditionKind? Find(string name) => ByName.GetValueOrDefault(name);
}
