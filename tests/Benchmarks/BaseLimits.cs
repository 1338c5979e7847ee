using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Benchmarks;

/// <summary>How many base conditions three random attempts of four reach, by shape and size: the tables of
/// <see cref="BaseConditionLimits"/>.</summary>
internal static class BaseLimits
{
    private const int MostConditions = 99;

    /// <param name="arguments">How many attempts a size; 60 if not given.</param>
    internal static int Run(string[] arguments)
    {
        int attempts = arguments is [string text] ? int.Parse(text) : 60;
        foreach (Shape shape in Enum.GetValues<Shape>())
        {
            Console.WriteLine(shape);
            for (int rows = Grid.LeastSide; rows <= Grid.MostSide; rows++)
            {
                var line = Enumerable
                    .Range(Grid.LeastSide, Grid.MostSide - Grid.LeastSide + 1)
                    .Where(columns => Grid.SizeFlaw(shape, rows, columns) is null)
                    .Select(columns => Reached(shape, rows, columns, attempts));
                Console.WriteLine($"    [{string.Join(", ", line)}],");
            }
        }
        return 0;
    }

    private static int Reached(Shape shape, int rows, int columns, int attempts)
    {
        var generator = new ConditionGenerator();
        Seed seed = Seed.Parse($"limits {shape} {rows}x{columns}");
        int[] reached =
        [
            .. Enumerable
                .Range(0, attempts)
                .Select(i =>
                    generator.ReachBase(
                        shape,
                        rows,
                        columns,
                        MostConditions,
                        new SeededRandom(seed.Derive("attempt", i))
                    )
                )
                .Order(),
        ];
        return reached[attempts / 4];
    }
}
