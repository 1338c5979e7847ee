using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Generation;

/// <summary>Draws a hidden allocation and finds the base conditions and tier blocks that belong to it. Not safe for concurrent
/// use; reuse one for many puzzles.</summary>
internal sealed class ConditionGenerator
{
    /// <summary>A search beyond this is given up, and another allocation drawn: CP-SAT could settle it, but a fresh start is faster.</summary>
    private const long NodeLimit = 200_000;
    private const int MostAttempts = 1_000;
    private const int HighestRating = 5;

    private readonly Searcher _searcher = new() { NodeLimit = NodeLimit };

    /// <summary>The conditions, or null if a thousand allocations did not do.</summary>
    internal GeneratedConditions? Generate(PuzzleSpec spec, SeededRandom random)
    {
        for (int attempt = 0; attempt < MostAttempts; attempt++)
        {
            (Grid grid, byte[] hidden) = Draw(spec.Rows, spec.Columns, random);
            if (Attempt(grid, hidden, spec, random) is { } generated)
            {
                return generated;
            }
        }
        return null;
    }

    /// <summary>A set of conditions that leaves one allocation and of which none is dispensable, without base or tiers.</summary>
    internal ImmutableArray<Condition>? GenerateMinimal(int rows, int columns, KindMix mix, SeededRandom random)
    {
        (Grid grid, byte[] hidden) = Draw(rows, columns, random);
        return new BlockBuilder(new ConditionSet(grid, _searcher), hidden, random).Build(mix, [])?.ToImmutableArray();
    }

    /// <summary>How many base conditions one random attempt reaches before it gets stuck.</summary>
    internal int ReachBase(int rows, int columns, int most, SeededRandom random)
    {
        (Grid grid, byte[] hidden) = Draw(rows, columns, random);
        var set = new ConditionSet(grid, _searcher);
        new BaseBuilder(set, hidden, random).Build(most);
        return set.Count;
    }

    private GeneratedConditions? Attempt(Grid grid, byte[] hidden, PuzzleSpec spec, SeededRandom random)
    {
        var set = new ConditionSet(grid, _searcher);
        var shared = new BaseBuilder(set, hidden, random);
        if (!shared.Build(spec.BaseConditions))
        {
            return null;
        }
        ImmutableArray<Condition> conditions = [.. Enumerable.Range(0, set.Count).Select(index => set[index])];
        var blocks = new TierBuilder(set, hidden, shared.Witnesses, random).Build(spec.Tiers);
        return blocks is null ? null : new GeneratedConditions(grid, [.. hidden], conditions, blocks.Value);
    }

    private static (Grid Grid, byte[] Hidden) Draw(int rows, int columns, SeededRandom random)
    {
        int[] ratings = new int[rows * columns];
        byte[] hidden = new byte[rows * columns];
        for (int artifact = 0; artifact < ratings.Length; artifact++)
        {
            ratings[artifact] = 1 + random.Below(HighestRating);
            hidden[artifact] = (byte)(artifact % columns);
        }
        for (int row = 0; row < rows; row++)
        {
            random.Shuffle(hidden.AsSpan(row * columns, columns));
        }
        return (new Grid(Shape.LineUp, rows, columns, [.. ratings]), hidden);
    }
}
