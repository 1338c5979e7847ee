using BenchmarkDotNet.Attributes;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Benchmarks;

/// <summary>Unique and minimal condition sets on one core, without names, tiers or proof: the figures are for one set.</summary>
[MemoryDiagnoser]
public class ConditionSetBenchmarks
{
    private const int Sets = 100;
    private readonly ConditionGenerator _generator = new();

    [Params("4x4", "4x7", "6x6", "7x8")]
    public string Size { get; set; } = "4x7";

    [Benchmark(OperationsPerInvoke = Sets)]
    public int Minimal()
    {
        (int rows, int columns) = (Size[0] - '0', Size[2] - '0');
        int conditions = 0;
        for (int i = 0; i < Sets; i++)
        {
            var random = new SeededRandom(Seed.Parse(Size).Derive("set", i));
            conditions += _generator.GenerateMinimal(Shape.LineUp, rows, columns, KindMixes.Base, random)?.Length ?? 0;
        }
        return conditions;
    }
}
