using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Generation;

/// <summary>The mixes that puzzles are drawn from; what does not fit a grid is left out when it is drawn.</summary>
internal static class KindMixes
{
    private const int LargeVault = 15;
    private const int LargeLineUp = 42;
    private const int StrongChoices = 4;
    private const int VaultRelationChoices = 12;

    private static KindMix FirmRelations { get; } =
        new(
            ("directly-above", 2),
            ("directly-below", 2),
            ("immediately-left", 2),
            ("immediately-right", 2),
            ("same-row", 1),
            ("same-column", 1)
        );

    private static KindMix FirmCompounds { get; } = new(("neither", 2), ("one-each", 1));

    /// <summary>Mostly relations and weak direct statements, so that many conditions still leave room for the tiers.</summary>
    internal static KindMix Base { get; } =
        new(
            ("not-in-column", 4),
            ("one-of-two-columns", 4),
            ("at-an-end", 2),
            ("not-at-an-end", 2),
            ("odd-column", 2),
            ("even-column", 2),
            ("left-half", 1),
            ("right-half", 1),
            ("same-column", 4),
            ("different-columns", 3),
            ("immediately-left", 1),
            ("immediately-right", 1),
            ("adjacent", 4),
            ("not-adjacent", 2),
            ("left-of", 6),
            ("right-of", 3),
            ("exactly-apart", 4),
            ("at-least-apart", 2),
            ("at-most-apart", 2),
            ("mirrored-columns", 2),
            ("between", 2),
            ("between-in-order", 1),
            ("not-in-row", 4),
            ("in-quarter", 2),
            ("same-row", 4),
            ("different-rows", 2),
            ("directly-above", 2),
            ("directly-below", 2),
            ("beside", 3),
            ("diagonal-neighbours", 3),
            ("kings-neighbours", 3)
        )
        {
            Firm = FirmRelations,
        };

    /// <summary>As the base, with half of it compounds and totals: for grades that need counting, or what a direct block alone
    /// would never need.</summary>
    internal static KindMix HardBase { get; } =
        new(
            ("not-in-column", 4),
            ("one-of-two-columns", 2),
            ("different-columns", 2),
            ("adjacent", 3),
            ("not-adjacent", 2),
            ("left-of", 4),
            ("exactly-apart", 3),
            ("at-least-apart", 2),
            ("between", 3),
            ("not-in-row", 4),
            ("different-rows", 2),
            ("diagonal-neighbours", 3),
            ("kings-neighbours", 3),
            ("exactly-one", 6),
            ("at-least-one", 2),
            ("if-then", 3),
            ("if-and-only-if", 6),
            ("exactly-k-of-n", 3),
            ("one-each", 4),
            ("total-is", 6),
            ("same-total", 1),
            ("rated-in-columns", 2),
            ("row-total-is", 4)
        );

    private static ImmutableArray<KindMix> Blocks { get; } =
    [
        new(
            ("in-column", 4),
            ("not-in-column", 6),
            ("one-of-two-columns", 8),
            ("at-an-end", 2),
            ("not-at-an-end", 2),
            ("odd-column", 2),
            ("even-column", 2),
            ("left-half", 2),
            ("right-half", 2),
            ("in-the-middle", 2),
            ("in-row", 6),
            ("not-in-row", 4),
            ("in-quarter", 4)
        ),
        new(
            ("same-column", 6),
            ("different-columns", 3),
            ("immediately-left", 3),
            ("immediately-right", 3),
            ("adjacent", 5),
            ("not-adjacent", 2),
            ("left-of", 4),
            ("right-of", 3),
            ("exactly-apart", 4),
            ("at-least-apart", 3),
            ("at-most-apart", 3),
            ("mirrored-columns", 3),
            ("between", 3),
            ("between-in-order", 3),
            ("adjacent-to-both", 3),
            ("evenly-spaced", 3),
            ("chain-in-order", 3),
            ("all-in-different-columns", 2),
            ("same-row", 5),
            ("different-rows", 2),
            ("directly-above", 5),
            ("directly-below", 5),
            ("beside", 5),
            ("diagonal-neighbours", 4),
            ("kings-neighbours", 4)
        )
        {
            Firm = FirmRelations,
        },
        new(
            ("exactly-one", 12),
            ("neither", 10),
            ("if-and-only-if", 12),
            ("one-each", 12),
            ("if-then", 6),
            ("at-least-one", 2),
            ("exactly-k-of-n", 4),
            ("total-is", 3),
            ("total-at-least", 2),
            ("total-at-most", 2),
            ("same-total", 1),
            ("heavier-of-two", 1),
            ("most-complex-in-column", 3),
            ("more-complex-neighbour", 3),
            ("rated-in-columns", 2),
            ("row-total-is", 3),
            ("row-total-at-least", 1),
            ("row-total-at-most", 1)
        )
        {
            Firm = FirmCompounds,
        },
    ];

    /// <summary>The compounds that say most: many weak ones on a large grid are more than a search can settle.</summary>
    private static KindMix StrongCompounds { get; } =
        new(
            ("exactly-one", 20),
            ("neither", 20),
            ("if-and-only-if", 20),
            ("one-each", 20),
            ("exactly-k-of-n", 2),
            ("if-then", 1),
            ("total-is", 1),
            ("most-complex-in-column", 1),
            ("more-complex-neighbour", 1),
            ("row-total-is", 1)
        )
        {
            Firm = FirmCompounds,
        };

    private static KindMix StrongVaultRelations { get; } =
        new(
            ("directly-above", 8),
            ("directly-below", 8),
            ("beside", 6),
            ("diagonal-neighbours", 4),
            ("kings-neighbours", 3),
            ("same-row", 4),
            ("same-column", 4),
            ("immediately-left", 8),
            ("immediately-right", 8),
            ("exactly-apart", 3),
            ("left-of", 3),
            ("between", 2),
            ("chain-in-order", 4),
            ("adjacent-to-both", 4),
            ("evenly-spaced", 3)
        )
        {
            Firm = FirmRelations,
        };

    /// <summary>Mostly those that leave each artifact they speak of fewer positions: in two dimensions, a search makes little of
    /// many counts over pairs.</summary>
    private static KindMix StrongVaultCompounds { get; } =
        new(("exactly-one", 1), ("neither", 6), ("if-and-only-if", 1), ("one-each", 6)) { Firm = FirmCompounds };

    /// <summary>The kinds of a tier's block, 1 to 3.</summary>
    internal static KindMix Block(int tier, Grid grid) =>
        (grid.IsVault, tier, grid.Artifacts) switch
        {
            (true, 3, >= LargeVault) => StrongVaultCompounds,
            (true, 2, >= LargeVault) => StrongVaultRelations,
            (false, 3, >= LargeLineUp) => StrongCompounds,
            _ => Blocks[tier - 1],
        };

    /// <summary>Of how many drawn conditions a block takes the strongest: compounds say little each, and on a large grid a block
    /// of random ones would be long and slow to settle.</summary>
    internal static int Choices(KindMix mix, Grid grid) =>
        mix == StrongVaultRelations ? VaultRelationChoices
        : mix == StrongCompounds || mix == StrongVaultCompounds ? StrongChoices
        : 1 + (grid.Artifacts / 50);
}
