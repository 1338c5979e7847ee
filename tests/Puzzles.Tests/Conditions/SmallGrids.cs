using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Tests.Conditions;

/// <summary>Grids with given ratings, mostly so small that every allocation can be looked at.</summary>
internal static class SmallGrids
{
    internal static Grid Vault(int rows, int columns, params int[] ratings) =>
        new(Shape.Vault, rows, columns, [.. Filled(ratings, rows * columns)]);

    internal static Grid LineUp(int rows, int columns, params int[] ratings) =>
        new(Shape.LineUp, rows, columns, [.. Filled(ratings, rows * columns)]);

    internal static Condition Condition(string kind, params int[] arguments) =>
        new(ConditionKinds.Find(kind)!, [.. arguments], []);

    private static IEnumerable<int> Filled(int[] ratings, int count) =>
        Enumerable.Range(0, count).Select(index => ratings.Length == 0 ? 1 + index % 5 : ratings[index]);
}
