using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Generation;

/// <summary>Which condition kinds to draw from, and how often each.</summary>
internal sealed class KindMix
{
    private const int Tries = 800;
    private const int Choices = 80;

    private readonly ImmutableArray<ConditionKind> _kinds;

    private KindMix(IEnumerable<(string Kind, int Weight)> weights) =>
        _kinds = [
            .. weights.SelectMany(entry =>
                Enumerable.Repeat(
                    ConditionKinds.Find(entry.Kind)
                        ?? throw new ArgumentException($"There is no condition kind '{entry.Kind}'."),
                    entry.Weight
                )
            ),
        ];

    /// <summary>Mostly relations and weak direct statements, so that many conditions still leave room for the tiers.</summary>
    internal static KindMix Base { get; } =
        new([
            ("not-in-column", 2),
            ("one-of-two-columns", 2),
            ("at-an-end", 1),
            ("not-at-an-end", 1),
            ("odd-column", 1),
            ("even-column", 1),
            ("same-column", 2),
            ("different-columns", 2),
            ("immediately-left", 1),
            ("adjacent", 2),
            ("left-of", 4),
            ("exactly-apart", 2),
        ]);

    private static ImmutableArray<KindMix> Blocks { get; } =
    [
        new([
            ("in-column", 2),
            ("not-in-column", 3),
            ("one-of-two-columns", 4),
            ("at-an-end", 1),
            ("not-at-an-end", 1),
            ("odd-column", 1),
            ("even-column", 1),
        ]),
        new([
            ("same-column", 3),
            ("different-columns", 2),
            ("immediately-left", 2),
            ("adjacent", 3),
            ("left-of", 3),
            ("exactly-apart", 2),
        ]),
        new([
            ("exactly-one", 3),
            ("at-least-one", 2),
            ("neither", 1),
            ("if-then", 3),
            ("if-and-only-if", 2),
            ("total-is", 2),
            ("total-at-least", 1),
            ("total-at-most", 1),
        ]),
    ];

    /// <summary>The kinds of a tier's block, 1 to 3.</summary>
    internal static KindMix Block(int tier) => Blocks[tier - 1];

    /// <summary>A random condition that holds in the hidden allocation, or null if this try found none.</summary>
    internal Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random) =>
        _kinds[random.Below(_kinds.Length)].Propose(grid, hidden, random);

    /// <summary>A random condition that holds in the hidden allocation and is violated in the other, or null after many tries.</summary>
    internal Condition? Separate(Grid grid, ReadOnlySpan<byte> hidden, ReadOnlySpan<byte> other, SeededRandom random) =>
        Separate(grid, hidden, other, [], random);

    /// <summary>The same; of the first such conditions, the one that holds in most of the allocations to spare.</summary>
    internal Condition? Separate(
        Grid grid,
        ReadOnlySpan<byte> hidden,
        ReadOnlySpan<byte> other,
        List<byte[]> spared,
        SeededRandom random
    )
    {
        Condition? best = null;
        int mostSpared = -1;
        int choices = 0;
        for (int attempt = 0; attempt < Tries && choices < Choices; attempt++)
        {
            Condition? proposed = Propose(grid, hidden, random);
            if (proposed is null || proposed.Holds(grid, other))
            {
                continue;
            }
            choices++;
            int holds = 0;
            foreach (byte[] allocation in spared)
            {
                holds += proposed.Holds(grid, allocation) ? 1 : 0;
            }
            if (holds == spared.Count)
            {
                return proposed;
            }
            if (holds > mostSpared)
            {
                (best, mostSpared) = (proposed, holds);
            }
        }
        return best;
    }
}
