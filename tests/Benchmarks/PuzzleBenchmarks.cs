using BenchmarkDotNet.Attributes;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;

namespace Gridlock.Benchmarks;

/// <summary>Whole puzzles on one core, without proof: base conditions, three tier blocks, names, grades. The figures are for one puzzle.</summary>
[MemoryDiagnoser]
public class PuzzleBenchmarks
{
    private const int Puzzles = 50;
    private readonly PuzzleGenerator _generator = new();
    private readonly PuzzleSpec _spec = new(4, 7, 15, 3, new Museum());

    [Benchmark(OperationsPerInvoke = Puzzles)]
    public int Classic4X7()
    {
        int conditions = 0;
        for (int i = 0; i < Puzzles; i++)
        {
            GenerationResult result = _generator.Generate(_spec, Seed.Parse("classic").Derive("puzzle", i));
            conditions += ((GenerationResult.Generated)result).Puzzle.Conditions.Length;
        }
        return conditions;
    }
}
